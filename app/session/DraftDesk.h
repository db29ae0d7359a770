#pragma once

#include "domain/Draft.h"
#include "domain/StrongId.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

/// One draft a conversation, kept in the vault of this computer. GUI thread.
class DraftDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QFuture<Draft> load(const ConversationId& id) = 0;
    /// An empty text removes the draft.
    virtual void save(const ConversationId& id, const Draft& draft) = 0;
};

} // namespace rejoinder
