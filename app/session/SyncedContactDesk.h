#pragma once

#include "session/ContactDesk.h"

#include <QSet>

namespace rejoinder {

class RecordCreator;
class SakariAccess;
class Store;

/// The contact desk over Sakari, the store and the one-POST door. Without a connection everything but existing() ends
/// as Credentials, and nothing was asked.
class SyncedContactDesk final : public ContactDesk
{
    Q_OBJECT
public:
    SyncedContactDesk(SakariAccess& access, Store& store, RecordCreator& creator, QObject* parent = nullptr);

    QFuture<Result<Contact>> fresh(const ContactId& id) override;
    QFuture<Result<ContactSaving>> save(const Contact& base, const Contact& changed) override;
    QFuture<Result<ContactId>> create(const Contact& contact) override;
    [[nodiscard]] QList<Creation> unconfirmed() const override;
    QFuture<Result<bool>> checkAgain(const CreationId& id) override;
    [[nodiscard]] bool mayRepeat(const CreationId& id) const override;
    QFuture<Result<ContactId>> createAgain(const CreationId& id) override;
    void discard(const CreationId& id) override;
    QFuture<std::optional<Contact>> existing(const QString& e164) override;
    QFuture<ContactVocabulary> vocabulary() override;

private:
    QFuture<Result<Contact>> remembered(const ContactId& id, const Result<Contact>& answer);
    QFuture<Result<ContactId>> readBack(const Result<QString>& made);
    void onCreated(const CreationId& id, const QString& recordId);

    SakariAccess& m_access;
    Store& m_store;
    RecordCreator& m_creator;
    QSet<CreationId> m_uncertain; ///< contacts whose creation got no answer
};

} // namespace rejoinder
