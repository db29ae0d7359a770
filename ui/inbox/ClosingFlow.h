#pragma once

#include "domain/ApiError.h"
#include "domain/StrongId.h"

#include <QHash>
#include <QObject>

namespace rejoinder {

class Banner;
class ClosingDesk;
class ToastBar;

/// Closing a conversation as the agent sees it: gone at once, with Undo while the call is held back; a failure says
/// which one came back and why. GUI thread; all that it is given must outlive it.
class ClosingFlow : public QObject
{
    Q_OBJECT
public:
    ClosingFlow(ClosingDesk& desk, ToastBar& toast, Banner& banner, QObject* parent = nullptr);

    /// `name` is what the window calls the contact.
    void close(const ConversationId& id, const QString& name);

Q_SIGNALS:
    /// Open again because the agent took it back; show it.
    void undone(const rejoinder::ConversationId& id);

private:
    void undo();
    void failed(const ConversationId& id, const ApiError& error);

    ClosingDesk& m_desk;
    ToastBar& m_toast;
    Banner& m_banner;
    ConversationId m_offered; ///< the one that Undo would take back
    QHash<ConversationId, QString> m_names;
};

} // namespace rejoinder
