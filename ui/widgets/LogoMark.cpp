#include "ui/widgets/LogoMark.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace rejoinder {

LogoMark::LogoMark(int extent, QWidget* parent) : QWidget(parent), m_extent(extent)
{
    setFixedSize(extent, extent);
}

void LogoMark::paintEvent(QPaintEvent*)
{
    QPainter(this).drawPixmap(
        0, 0, iconPixmap(QStringLiteral("reply"), Theme::of(palette()).accent, m_extent, devicePixelRatioF()));
}

} // namespace rejoinder
