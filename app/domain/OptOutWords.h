#pragma once

#include <QString>

namespace rejoinder {

/// Whether the whole text, any case, is one of Sakari's opt-out words (STOP, CANCEL, END, OPTOUT, OPT-OUT, QUIT,
/// REVOKE, UNSUBSCRIBE; toll-free numbers add ARRET, with or without its accent). "Please stop" is not. Pure.
[[nodiscard]] bool isOptOutWord(const QString& text);

/// START, UNSTOP; toll-free numbers add DEBUT, DEBUTER, NONARRET. Pure.
[[nodiscard]] bool isOptInWord(const QString& text);

} // namespace rejoinder
