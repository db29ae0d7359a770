#pragma once

#include "domain/DraftHistory.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

/// One draft a conversation, kept in the vault of this computer. The empty id stands for the first text to somebody who
/// has no conversation yet. GUI thread.
class DraftDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// What was saved last, be it on the disk by now or not.
    virtual QFuture<Draft> load(const ConversationId& id) = 0;
    /// An empty text never overwrites one: it changes nothing.
    virtual void save(const ConversationId& id, const Draft& draft, DraftMoment moment) = 0;
    /// The agent has emptied it, or it was sent.
    virtual void remove(const ConversationId& id, DraftMoment moment) = 0;
    /// What can be brought back, newest first.
    virtual QFuture<QList<DraftVersion>> versions(const ConversationId& id) = 0;
    /// The disk does not take what was saved last. It is kept in memory and tried again until the disk does.
    [[nodiscard]] virtual bool isUnsaved(const ConversationId& id) const = 0;

Q_SIGNALS:
    /// All that was asked for this one is on the disk.
    void saved(const rejoinder::ConversationId& id);
    void unsavedChanged(const rejoinder::ConversationId& id);
};

} // namespace rejoinder
