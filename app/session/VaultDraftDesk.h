#pragma once

#include "session/DraftDesk.h"

#include <QHash>
#include <QTimer>
#include <memory>

namespace rejoinder {

class Store;

/// The draft desk over the vault. What the disk has not taken stays here, in the order in which it was asked for, and
/// is tried again: with the next save, once another one has worked, and after a while by itself.
class VaultDraftDesk final : public DraftDesk
{
    Q_OBJECT
public:
    explicit VaultDraftDesk(Store& store, std::chrono::milliseconds tryAgainAfter = std::chrono::seconds(5),
                            QObject* parent = nullptr);
    ~VaultDraftDesk() override;

    QFuture<Draft> load(const ConversationId& id) override;
    void save(const ConversationId& id, const Draft& draft, DraftMoment moment) override;
    void remove(const ConversationId& id, DraftMoment moment) override;
    QFuture<QList<DraftVersion>> versions(const ConversationId& id) override;
    [[nodiscard]] bool isUnsaved(const ConversationId& id) const override;

private:
    struct Waiting;
    using WaitingList = QList<std::shared_ptr<Waiting>>;

    void ask(const ConversationId& id, const Draft& draft, DraftMoment moment);
    void write(const ConversationId& id, const std::shared_ptr<Waiting>& one);
    void written(const ConversationId& id, const std::shared_ptr<Waiting>& one);
    void notWritten(const ConversationId& id, Waiting& one);
    void tryAgain(const ConversationId& id);
    void tryAllAgain();

    Store& m_store;
    QHash<ConversationId, WaitingList> m_waiting; ///< oldest first
    QTimer m_later;
};

} // namespace rejoinder
