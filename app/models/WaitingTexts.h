#pragma once

#include "domain/Contact.h"
#include "domain/ThreadRow.h"
#include "models/DiffedListModel.h"

#include <QHash>
#include <optional>

namespace rejoinder {

class Store;

/// The texts that no thread shows, since their conversation does not exist yet: the first ones to somebody, oldest
/// first, as rows of a thread (ThreadModel::RowRole). And which texts anywhere wait for the agent's word. GUI thread.
class WaitingTexts : public DiffedListModel<ThreadRow>
{
    Q_OBJECT
public:
    explicit WaitingTexts(Store& store, QObject* parent = nullptr);

    /// The conversation of each text that asks before it goes, oldest first; those of the rows here are not among them.
    [[nodiscard]] const QList<ConversationId>& asking() const { return m_asking; }
    /// How many of the rows here wait for the agent: they ask, failed, or were looked for and not found.
    [[nodiscard]] int undecided() const;
    /// Who the first text is for, where they are a contact.
    [[nodiscard]] std::optional<Contact> contactFor(const OutboxEntry& entry) const;

    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// asking(), undecided() or a recipient's name is another.
    void changed();

private:
    void read();
    void apply(const QList<OutboxEntry>& unfinished, const QList<OutboxEntry>& placeless);
    void learnContacts();

    Store& m_store;
    QList<ConversationId> m_asking;
    QList<OutboxEntry> m_placeless;
    QHash<ContactId, Contact> m_contacts;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace rejoinder
