#pragma once

#include <QFont>
#include <QPainter>
#include <QPalette>

namespace rejoinder {

/// The pill with a number, for unread counts in rows and on the rail. Pure but for painting.
namespace countbadge {

/// "7", "99+".
[[nodiscard]] QString text(int count);
/// For a row's `font` (14 px): 18 high and at least as wide.
[[nodiscard]] QSize size(int count, const QFont& font);
void paint(QPainter& painter, const QRect& place, int count, const QFont& font, const QPalette& palette);

} // namespace countbadge

} // namespace rejoinder
