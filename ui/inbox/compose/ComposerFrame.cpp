#include "ui/inbox/compose/ComposerFrame.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace rejoinder {

void ComposerFrame::setRing(bool shown)
{
    m_ring = shown;
    update();
}

void ComposerFrame::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_ring) {
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(rect(), corner::composer + ring, corner::composer + ring);
    }
    painter.setPen(QPen(m_ring ? theme.accent : theme.line, 1));
    painter.setBrush(theme.background);
    const qreal inset = ring + 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner::composer, corner::composer);
}

} // namespace rejoinder
