#pragma once

#include <QPainter>
#include <QRect>

namespace rejoinder {

/// A person's circle: initials on one of twelve muted colours chosen from the contact's id, the same everywhere; "#" on
/// grey for a number without a name. Pure but for painting.
namespace avatar {

/// "MO" for Maya Okafor; one letter for a single name; "#" for an empty one. Whole graphemes, any script.
[[nodiscard]] QString initials(const QString& name);
[[nodiscard]] QColor colour(const QString& contactId, const QString& name);
void paint(QPainter& painter, const QRect& circle, const QString& name, const QString& contactId);

} // namespace avatar

} // namespace rejoinder
