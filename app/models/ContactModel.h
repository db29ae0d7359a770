#pragma once

#include "domain/Conversation.h"

#include <QObject>

namespace rejoinder {

class Store;

/// The person of the shown conversation, for the header, the card and the guards: the conversation with its contact,
/// and the same person's other conversations, newest first. GUI thread.
class ContactModel : public QObject
{
    Q_OBJECT
public:
    explicit ContactModel(Store& store, QObject* parent = nullptr);

    void show(const ConversationId& id);
    /// Empty id: nothing shown, or not read yet.
    [[nodiscard]] const Conversation& conversation() const { return m_conversation; }
    [[nodiscard]] const QList<Conversation>& otherConversations() const { return m_others; }

Q_SIGNALS:
    void changed();

private:
    void reload();

    void apply(const Conversation& conversation, const QList<Conversation>& others);

    Store& m_store;
    ConversationId m_shown;
    Conversation m_conversation;
    QList<Conversation> m_others;
};

} // namespace rejoinder
