#pragma once

#include <QString>

namespace rejoinder {

/// For a name, a number or somebody's text inside one of our sentences: marks of the Unicode bidirectional algorithm
/// around it keep an Arabic name from turning the words beside it about. For showing, not for speaking or comparing.
namespace isolate {

/// Direction taken from its own first strong letter.
[[nodiscard]] inline QString text(const QString& inner)
{
    return QChar(0x2068) + inner + QChar(0x2069);
}

/// Always left to right: phone numbers, whose "+" would otherwise jump to the other end in a right-to-left line.
[[nodiscard]] inline QString number(const QString& inner)
{
    return QChar(0x2066) + inner + QChar(0x2069);
}

} // namespace isolate

} // namespace rejoinder
