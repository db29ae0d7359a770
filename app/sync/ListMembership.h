#pragma once

#include "sync/ContactAct.h"

#include <QObject>

namespace rejoinder {

class RequestPace;
class SakariAccess;
class Store;

/// Puts contacts on a list or takes them off it. GUI thread.
class ListMembership final : public QObject, public ContactAct
{
    Q_OBJECT
public:
    ListMembership(SakariAccess& access, Store& store, RequestPace& pace, QObject* parent = nullptr);

    QFuture<Result<Done>> carryOut(const ContactJob& job, const Contact& contact) override;

private:
    SakariAccess& m_access;
    Store& m_store;
    RequestPace& m_pace;
};

} // namespace rejoinder
