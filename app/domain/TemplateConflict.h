#pragma once

#include "domain/MessageTemplate.h"

#include <optional>
#include <variant>

namespace rejoinder {

/// Somebody else changed a template while it was edited here. Nothing was written. `theirs` without a value: deleted.
struct TemplateConflict
{
    MessageTemplate base;
    MessageTemplate ours;
    std::optional<MessageTemplate> theirs;

    friend bool operator==(const TemplateConflict&, const TemplateConflict&) = default;
};

/// As it is at Sakari now, or why it was not written.
using TemplateSaving = std::variant<MessageTemplate, TemplateConflict>;

/// Whether the two agree in all that can be edited: name, type, text and media.
[[nodiscard]] inline bool sameContent(const MessageTemplate& a, const MessageTemplate& b)
{
    return a.name == b.name && a.type == b.type && a.text == b.text && a.media == b.media;
}

} // namespace rejoinder
