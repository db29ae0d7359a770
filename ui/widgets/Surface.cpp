#include "ui/widgets/Surface.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace rejoinder {

Surface::Surface(Ground ground, Qt::Edges hairlines, QWidget* parent)
    : QWidget(parent), m_ground(ground), m_hairlines(hairlines)
{
    setContentsMargins(hairlines & Qt::LeftEdge ? 1 : 0, hairlines & Qt::TopEdge ? 1 : 0,
                       hairlines & Qt::RightEdge ? 1 : 0, hairlines & Qt::BottomEdge ? 1 : 0);
}

void Surface::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_ground == Ground::Pane   ? theme.pane
                             : m_ground == Ground::Rail ? theme.rail
                                                        : theme.background);
    if (m_hairlines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), theme.line);
    if (m_hairlines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), theme.line);
    if (m_hairlines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, theme.line);
    if (m_hairlines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace rejoinder
