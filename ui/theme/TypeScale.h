#pragma once

#include <QFont>

namespace rejoinder {

/// Sizes relative to the font that a widget has, so that a larger system font or another scale moves all of them. Pure.
namespace type {

[[nodiscard]] QFont scaled(QFont font, qreal factor);
[[nodiscard]] QFont semibold(QFont font);
/// A name in a header: 16 where text is 14.
[[nodiscard]] QFont title(const QFont& font);
/// The heading of a page or a state.
[[nodiscard]] QFont heading(const QFont& font);
/// A preview: 13 where text is 14.
[[nodiscard]] QFont small(const QFont& font);
/// A time or a caption: 12 where text is 14.
[[nodiscard]] QFont tiny(const QFont& font);

} // namespace type

} // namespace rejoinder
