#include "ui/contacts/form/RemovableTag.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QtMath>

namespace rejoinder {

static constexpr int cross = 12;

RemovableTag::RemovableTag(const QString& name, QWidget* parent) : QAbstractButton(parent)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Remove from %1", "a list or a tag").arg(name));
    // The name comes from outside, and a tooltip would take tags in it for its own.
    setToolTip(Qt::convertFromPlainText(accessibleName()));
}

QSize RemovableTag::sizeHint() const
{
    const QFontMetricsF metrics(type::small(font()));
    return {qCeil(metrics.horizontalAdvance(text())) + 1 + 2 * space::s + space::xs + iconExtent(font(), cross),
            qMax(qCeil(metrics.height()) + 10, 28)};
}

void RemovableTag::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.line, 1));
    painter.setBrush(underMouse() || isDown() ? theme.hover : theme.rail);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const int side = iconExtent(font(), cross);
    const QRect icon(width() - side - space::s, (height() - side) / 2, side, side);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), icon),
                       iconPixmap(QStringLiteral("x"), theme.muted, side, devicePixelRatioF()));
    painter.setPen(isEnabled() ? theme.text : theme.faint);
    painter.setFont(type::small(font()));
    const QRect words(space::s, 0, icon.left() - space::xs - space::s, height());
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(leading | Qt::AlignAbsolute) | int(Qt::TextSingleLine),
                     QFontMetricsF(painter.font()).elidedText(text(), Qt::ElideRight, words.width()));
}

void RemovableTag::keyPressEvent(QKeyEvent* event)
{
    // With Ctrl they save what stands in the form.
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace ||
                  event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace rejoinder
