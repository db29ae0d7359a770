#include "ui/templates/BubbleLabel.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>

namespace rejoinder {

BubbleLabel::BubbleLabel(QWidget* parent) : TextLabel(Tone::Text, Step::Body, parent)
{
    setContentsMargins(space::l, space::m, space::l, space::m);
    setWordWrap(true);
    applyWidth();
}

void BubbleLabel::applyWidth()
{
    setMaximumWidth(iconExtent(font(), 620));
}

void BubbleLabel::changeEvent(QEvent* event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
}

void BubbleLabel::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).bubbleIn);
    painter.drawRoundedRect(rect(), corner::bubble, corner::bubble);
    painter.end();
    TextLabel::paintEvent(event);
}

} // namespace rejoinder
