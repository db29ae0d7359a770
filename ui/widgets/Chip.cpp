#include "ui/widgets/Chip.h"

#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QPainter>

namespace rejoinder {

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont Chip::textFont() const
{
    return isChecked() ? chosenFont(font()) : type::tiny(font());
}

QFont Chip::chosenFont(const QFont& font)
{
    return type::semibold(type::tiny(font));
}

QSize Chip::sizeHint() const
{
    // Wide enough for the checked, semibold text, so that choosing does not push the neighbours.
    const QFontMetrics metrics(chosenFont(font()));
    return {metrics.horizontalAdvance(text()) + 20, metrics.height() + 10};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(theme.line));
    painter.setBrush(isChecked() ? QBrush(theme.accentSoft) : underMouse() ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF ring = pill.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
    painter.setFont(textFont());
    painter.setPen(isChecked() ? theme.accent : theme.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace rejoinder
