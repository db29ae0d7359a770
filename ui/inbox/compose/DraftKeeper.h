#pragma once

#include "domain/Draft.h"
#include "domain/StrongId.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace rejoinder {

class DraftDesk;

/// Keeps the text in the composer as the draft of the conversation it belongs to: half a second after the last key, and
/// at once where the composer is left. Never writes one conversation's text under another's id.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(DraftDesk& desk, QObject* parent = nullptr);

    /// Saves what is pending, then asks for the draft of `id`; loaded() brings it, unless another is open by then.
    void open(const ConversationId& id);
    /// The same without asking: whoever calls has the text. An answer still under way is ignored.
    void openWithoutLoading(const ConversationId& id);
    [[nodiscard]] const ConversationId& conversation() const { return m_conversation; }
    void textChanged(const Draft& draft);
    /// Writes what is pending now.
    void flush();
    /// Writes this for a conversation whether it is the open one or not.
    void save(const ConversationId& id, const Draft& draft);

Q_SIGNALS:
    void loaded(const rejoinder::Draft& draft);

private:
    void dropUnseen();

    DraftDesk& m_desk;
    ConversationId m_conversation;
    bool m_isLoading = false; ///< the draft of m_conversation is not on the screen yet
    quint64 m_opened = 0;     ///< an answer for an earlier one is late
    std::optional<Draft> m_pending;
    QTimer m_soon;
};

} // namespace rejoinder
