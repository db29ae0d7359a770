#pragma once

#include "domain/Creation.h"

namespace rejoinder {

/// How like the wanted record one at Sakari is.
enum class Likeness {
    None,
    Same, ///< it may be the one: for a contact the number, else name and text
    Whole ///< and all that was filled in stands in it
};

/// Sakari keeps one contact a number, so the number alone names it. Pure.
[[nodiscard]] Likeness likeness(const Contact& wanted, const Contact& found);
/// Nothing forbids two templates or campaigns alike: the fence tells them apart. Pure.
[[nodiscard]] Likeness likeness(const MessageTemplate& wanted, const MessageTemplate& found);
[[nodiscard]] Likeness likeness(const Campaign& wanted, const Campaign& found);

/// One that Sakari has.
struct LikeRecord
{
    QString id;
    Likeness likeness = Likeness::None; ///< never None

    friend bool operator==(const LikeRecord&, const LikeRecord&) = default;
};

/// The record that the POST made, among those that Sakari has now: one that was not there before it. A contact whose
/// number was there before was changed and not made; it is the one where everything wanted stands in it. Empty: not
/// among them. Pure.
[[nodiscard]] QString madeSince(const Creation& creation, const QList<LikeRecord>& now);

} // namespace rejoinder
