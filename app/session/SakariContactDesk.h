#pragma once

#include "domain/Creation.h"
#include "session/ContactDesk.h"

#include <QSet>

namespace rejoinder {

class RecordCreator;
class SakariAccess;
class Store;

/// The contact desk over Sakari, the store and the one-POST door. Without a connection everything but existing() ends
/// as Credentials, and nothing was asked.
class SakariContactDesk final : public ContactDesk
{
    Q_OBJECT
public:
    SakariContactDesk(SakariAccess& access, Store& store, RecordCreator& creator, QObject* parent = nullptr);

    QFuture<Result<Contact>> fresh(const ContactId& id) override;
    QFuture<Result<ContactSaving>> save(const Contact& base, const Contact& changed) override;
    QFuture<Result<ContactId>> create(const Contact& contact) override;
    QFuture<std::optional<Contact>> existing(const QString& e164) override;

private:
    QFuture<Result<Contact>> remembered(const Result<Contact>& answer);
    void onCreated(const CreationId& id, const QString& recordId);

    SakariAccess& m_access;
    Store& m_store;
    RecordCreator& m_creator;
    QSet<CreationId> m_uncertain; ///< contacts whose creation got no answer
};

} // namespace rejoinder
