#pragma once

#include "domain/MessageTemplate.h"
#include "domain/Result.h"

#include <QByteArray>

namespace rejoinder::decode {

/// A template as Sakari has it, and what would be put back in its place.
struct TemplatePatch
{
    MessageTemplate found;
    QByteArray record; ///< the complete record to PUT
};

/// From Sakari's own record (`answer`, the body of a GET): what is in it, and the same with the fields of `changed`
/// that differ from `base`, everything else as it was, known here or not. Pure.
[[nodiscard]] Result<TemplatePatch> patchedTemplate(const QByteArray& answer, const MessageTemplate& base,
                                                    const MessageTemplate& changed);

} // namespace rejoinder::decode
