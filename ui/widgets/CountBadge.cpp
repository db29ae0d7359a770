#include "ui/widgets/CountBadge.h"

#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

namespace rejoinder::countbadge {

static QFont badgeFont(const QFont& font)
{
    return type::semibold(type::scaled(font, 11.0 / 14));
}

QString text(int count)
{
    return count > 99 ? QCoreApplication::translate("CountBadge", "99+") : QLocale().toString(count);
}

QSize size(int count, const QFont& font)
{
    const QFontMetrics metrics(badgeFont(font));
    const int height = metrics.height() + 4;
    return {qMax(height, metrics.horizontalAdvance(text(count)) + 10), height};
}

void paint(QPainter& painter, const QRect& place, int count, const QFont& font, const QPalette& palette)
{
    const Theme& theme = Theme::of(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    const qreal radius = place.height() / 2.0;
    painter.drawRoundedRect(place, radius, radius);
    painter.setFont(badgeFont(font));
    painter.setPen(theme.onAccent);
    // "99+" stays so in a right-to-left window.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(place, Qt::AlignCenter, text(count));
    painter.restore();
}

} // namespace rejoinder::countbadge
