#pragma once

#include "domain/Creation.h"
#include "domain/Result.h"
#include "domain/TemplateConflict.h"

#include <QFuture>
#include <QObject>
#include <chrono>

namespace rejoinder {

/// Changes to templates. What is saved or made is in the store when the future ends. GUI thread.
class TemplateDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// As Sakari has it now; the store gets it too. NotFound: it was deleted there, and is here too from now on.
    virtual QFuture<Result<MessageTemplate>> fresh(const TemplateId& id) = 0;
    /// Where Sakari's differs from `base`, nothing is written and the conflict comes back. To write over theirs all the
    /// same, pass theirs as `base`. A PUT is repeatable: an error means that it may be saved once more.
    virtual QFuture<Result<TemplateSaving>> save(const MessageTemplate& base, const MessageTemplate& changed) = 0;
    /// One POST. An error with outcomeUnknown(): it may have been made, and is among unconfirmed() now. Any other
    /// error: it was not.
    virtual QFuture<Result<TemplateId>> create(const MessageTemplate& entry) = 0;

    /// Templates of which nobody knows whether they were made, also by an earlier run; see CreationDesk.
    [[nodiscard]] virtual QList<Creation> unconfirmed() const = 0;
    /// True: it was found. An error: it could not be looked for.
    virtual QFuture<Result<bool>> checkAgain(const CreationId& id) = 0;
    [[nodiscard]] virtual bool mayRepeat(const CreationId& id) const = 0;
    /// Refused, with the error that left it unconfirmed, until mayRepeat().
    virtual QFuture<Result<TemplateId>> createAgain(const CreationId& id) = 0;
    virtual void discard(const CreationId& id) = 0;

    /// Off the list at once; the call leaves after hold(). Where the program ends within it, nothing has left and the
    /// template is there again at the next start: what nobody saw leave must not be gone.
    virtual void remove(const TemplateId& id) = 0;
    /// Within the hold: it is back and nothing has left. Later: no effect, returns false.
    virtual bool undoRemove(const TemplateId& id) = 0;
    [[nodiscard]] virtual std::chrono::milliseconds hold() const = 0;

Q_SIGNALS:
    /// Sakari has it no more.
    void removed(const rejoinder::TemplateId& id);
    /// It is back in the list.
    void removeFailed(const rejoinder::TemplateId& id, const rejoinder::ApiError& error);
    /// One came, went, or may be repeated now.
    void unconfirmedChanged();
    /// By create(), or later by being found.
    void created(const rejoinder::TemplateId& id);
};

} // namespace rejoinder
