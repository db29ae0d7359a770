#include "ui/inbox/card/Tag.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QtMath>

namespace rejoinder {

Tag::Tag(const QString& text, Kind kind, QWidget* parent) : QLabel(text, parent), m_kind(kind)
{
    setTextFormat(Qt::PlainText);
}

QFont Tag::textFont() const
{
    return type::tiny(font());
}

QString Tag::iconName() const
{
    switch (m_kind) {
    case Kind::Warning:
        return QStringLiteral("ban");
    case Kind::Bad:
        return QStringLiteral("alert-circle");
    case Kind::Plain:
    case Kind::Good:
        break;
    }
    return {};
}

int Tag::iconSpace() const
{
    return iconName().isEmpty() ? 0 : iconExtent(font(), 13) + space::xs;
}

QSize Tag::sizeHint() const
{
    const QFontMetricsF metrics(textFont());
    return {qCeil(metrics.horizontalAdvance(text())) + 1 + 2 * space::s + iconSpace(),
            qMax(qCeil(metrics.height()) + 6, 22)};
}

void Tag::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    const QColor colour = m_kind == Kind::Good      ? theme.ok
                          : m_kind == Kind::Warning ? theme.warn
                          : m_kind == Kind::Bad     ? theme.danger
                                                    : theme.muted;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_kind == Kind::Plain) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.rail);
        painter.drawRoundedRect(rect(), 6, 6);
    } else {
        painter.setPen(colour);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    if (!iconName().isEmpty()) {
        const int side = iconExtent(font(), 13);
        const QRect place(space::s - 1, (height() - side) / 2, side, side);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place),
                           iconPixmap(iconName(), colour, side, devicePixelRatioF()));
    }
    painter.setPen(colour);
    painter.setFont(textFont());
    const QRect place(space::s + iconSpace(), 0, width() - 2 * space::s - iconSpace(), height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                     int(Qt::AlignCenter) | int(Qt::TextSingleLine),
                     QFontMetricsF(textFont()).elidedText(text(), Qt::ElideRight, place.width()));
}

bool Tag::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || width() >= sizeHint().width())
        return QLabel::event(event);
    // The name of a list comes from outside, and a tooltip would take tags in it for its own.
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), Qt::convertFromPlainText(text()), this);
    return true;
}

} // namespace rejoinder
