#pragma once

#include "session/TemplateDesk.h"

#include <QHash>
#include <QSet>

namespace rejoinder {

class CreationDesk;
class SakariAccess;
class Store;

/// The desk of templates over Sakari and the store. GUI thread; what it is given must outlive it.
class SyncedTemplateDesk final : public TemplateDesk
{
    Q_OBJECT
public:
    SyncedTemplateDesk(SakariAccess& access, Store& store, CreationDesk& creations, std::chrono::milliseconds hold,
                       QObject* parent = nullptr);

    QFuture<Result<MessageTemplate>> fresh(const TemplateId& id) override;
    QFuture<Result<TemplateSaving>> save(const MessageTemplate& base, const MessageTemplate& changed) override;
    QFuture<Result<TemplateId>> create(const MessageTemplate& entry) override;

    [[nodiscard]] QList<Creation> unconfirmed() const override;
    QFuture<Result<bool>> checkAgain(const CreationId& id) override;
    [[nodiscard]] bool mayRepeat(const CreationId& id) const override;
    QFuture<Result<TemplateId>> createAgain(const CreationId& id) override;
    void discard(const CreationId& id) override;

    void remove(const TemplateId& id) override;
    bool undoRemove(const TemplateId& id) override;
    [[nodiscard]] std::chrono::milliseconds hold() const override { return m_hold; }

private:
    QFuture<Result<TemplateId>> keepNew(const TemplateId& id, const MessageTemplate& asked);
    void noteUnconfirmed();
    void onFound(const CreationId& id, const QString& recordId);
    void carryOut(const TemplateId& id);
    void onRemoved(const TemplateId& id);

    SakariAccess& m_access;
    Store& m_store;
    CreationDesk& m_creations;
    const std::chrono::milliseconds m_hold;
    QHash<TemplateId, int> m_held; ///< to the turn that tells a hold that was undone from the one that followed it
    int m_turns = 0;
    QHash<CreationId, MessageTemplate> m_unconfirmed; ///< every one that there was in this run, until it is found
};

} // namespace rejoinder
