#pragma once

#include "domain/Draft.h"
#include "domain/StrongId.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>
#include <functional>

class QAction;

namespace rejoinder {

class Clock;
class Composer;
class ReplyDesk;
class ToastBar;

/// Taking back a text that was just sent, wherever the agent is by then: into the composer where its conversation is
/// shown, else as that conversation's draft, which a toast says. A first text to somebody has no bubble yet, so a toast
/// counts down for it. Texts that went to many at once are taken back together; what is shown then is for whoever sent
/// them. GUI thread; all that it is given must outlive it.
class UndoSendFlow : public QObject
{
    Q_OBJECT
public:
    /// `undo` is enabled while something can be taken back. `nameOf` is what the window calls somebody, empty where it
    /// does not know.
    UndoSendFlow(ReplyDesk& desk, Composer& composer, ToastBar& toast, QAction& undo, const Clock& clock,
                 std::function<QString(const ConversationId&)> nameOf, QObject* parent = nullptr);

    /// The newest that is still held.
    void undoNewest();
    void undo(OutboxId id);
    /// On the same toast, for some seconds; what it offered before is gone with it.
    void tell(const QString& text);
    /// Who the first text is for that the dialog is about to send; for the toast.
    void setRecipient(const QString& name) { m_recipient = name; }

Q_SIGNALS:
    /// A toast's "Show".
    void showWanted(const rejoinder::ConversationId& id);
    /// A first text to somebody came back.
    void firstTextBack(const rejoinder::OutboxId& id, const rejoinder::Draft& draft);

private:
    struct Held
    {
        OutboxId id;
        ConversationId conversation;
        QDateTime until;
        QString name;
        QList<OutboxId> together; ///< sent to many at once; then `id` is empty
    };

    void began(const OutboxId& id, const ConversationId& conversation, const QDateTime& until);
    void beganTogether(const QList<OutboxId>& ids, const QDateTime& until);
    void undoTogether(const QList<OutboxId>& ids);
    void ended(const OutboxId& id);
    void cameBack(const OutboxId& id, const ConversationId& conversation, const Draft& draft);
    void tooLate(const QString& name);
    void dropOver();
    void toastPressed();

    ReplyDesk& m_desk;
    Composer& m_composer;
    ToastBar& m_toast;
    QAction& m_undo;
    const Clock& m_clock;
    std::function<QString(const ConversationId&)> m_nameOf;
    QString m_recipient;
    QList<Held> m_held;     ///< oldest first
    QTimer m_over;          ///< when the next of them can no longer be taken back
    OutboxId m_offered;     ///< what the toast's Undo takes back
    ConversationId m_shown; ///< where the toast's Show leads
};

} // namespace rejoinder
