#pragma once

#include "domain/DraftHistory.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace rejoinder {

class DraftDesk;

/// Keeps the text in the composer as the draft of the conversation it belongs to: half a second after the last key and
/// every two seconds while somebody types without a pause, and at once where the composer is left, the program ends or
/// the desktop's session does. Never writes one conversation's text under another's id.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(DraftDesk& desk, QObject* parent = nullptr);

    /// Puts away what is open, then asks for the draft of `id`; loaded() brings it, unless another is open by then.
    void open(const ConversationId& id);
    /// The same without asking: whoever calls has the text. An answer still under way is ignored.
    void openWithoutLoading(const ConversationId& id, const Draft& draft);
    /// Puts away what is open; then nothing is kept.
    void close();
    /// Empty: none, or the first text to somebody.
    [[nodiscard]] const ConversationId& conversation() const { return m_conversation; }
    /// As it is on the screen now: the text, or the cursor alone.
    void changed(const Draft& draft);
    /// Writes what is pending now.
    void flush();
    /// The same, and the agent goes elsewhere.
    void leave();
    /// The agent has put this text in the place of the one before.
    void exchanged(const Draft& draft);
    /// `rest` is what remains of the text of a conversation, open or not, after it was sent.
    void sent(const ConversationId& id, const Draft& rest);
    /// Of a text that the disk has taken back from the outbox and put before what it had of the draft, the text alone.
    [[nodiscard]] Draft withoutKept(const Draft& onDisk) const;

Q_SIGNALS:
    void loaded(const rejoinder::Draft& draft);

private:
    void write(const Draft& draft, DraftMoment moment);
    void dropUnseen();

    DraftDesk& m_desk;
    ConversationId m_conversation;
    bool m_isOpen = false;
    bool m_isLoading = false; ///< the draft of m_conversation is not on the screen yet
    bool m_isWritten = false; ///< since it was opened
    quint64 m_opened = 0;     ///< an answer for an earlier one is late
    Draft m_kept;
    std::optional<Draft> m_pending;
    QTimer m_soon;
    QTimer m_atLatest;
};

} // namespace rejoinder
