#pragma once

#include "sync/ContactAct.h"

#include <QObject>

namespace rejoinder {

class SakariAccess;
class Store;

/// Deletes contacts at Sakari and here. One that is not there any more is deleted: somebody else was first. GUI thread.
class ContactDeletion final : public QObject, public ContactAct
{
    Q_OBJECT
public:
    ContactDeletion(SakariAccess& access, Store& store, QObject* parent = nullptr);

    QFuture<Result<Done>> carryOut(const ContactJob& job, const Contact& contact) override;

private:
    SakariAccess& m_access;
    Store& m_store;
};

} // namespace rejoinder
