#pragma once

#include "domain/MessageTemplate.h"
#include "domain/Result.h"

#include <QFuture>
#include <QObject>
#include <chrono>
#include <optional>
#include <variant>

namespace rejoinder {

/// Somebody else changed a template while it was edited here. Nothing was written. `theirs` without a value: deleted.
struct TemplateConflict
{
    MessageTemplate base;
    MessageTemplate ours;
    std::optional<MessageTemplate> theirs;
};

using TemplateSaving = std::variant<MessageTemplate, TemplateConflict>;

/// Changes to templates. What is saved or made is in the store when the future ends. GUI thread.
class TemplateDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QFuture<Result<MessageTemplate>> fresh(const TemplateId& id) = 0;
    /// Where Sakari's differs from `base`, nothing is written and the conflict comes back.
    virtual QFuture<Result<TemplateSaving>> save(const MessageTemplate& base, const MessageTemplate& changed) = 0;
    /// An error with outcomeUnknown(): it may have been made, see CreationDesk.
    virtual QFuture<Result<TemplateId>> create(const MessageTemplate& entry) = 0;
    /// Off the list at once; the call leaves after hold(), or when the program ends within it.
    virtual void remove(const TemplateId& id) = 0;
    /// Within the hold: it is back and nothing has left. Later: no effect, returns false.
    virtual bool undoRemove(const TemplateId& id) = 0;
    [[nodiscard]] virtual std::chrono::milliseconds hold() const = 0;

Q_SIGNALS:
    void removed(const rejoinder::TemplateId& id);
    /// It is back in the list.
    void removeFailed(const rejoinder::TemplateId& id, const rejoinder::ApiError& error);
};

} // namespace rejoinder
