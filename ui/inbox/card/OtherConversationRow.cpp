#include "ui/inbox/card/OtherConversationRow.h"

#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace rejoinder {

OtherConversationRow::OtherConversationRow(const ContactWords::Other& words, QWidget* parent)
    : QAbstractButton(parent), m_words(words)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Conversation in %1, %2", "the group and number; open or closed and when")
                          .arg(m_words.where, m_words.state));
}

QSize OtherConversationRow::sizeHint() const
{
    const QFontMetrics metrics(type::small(font()));
    return {metrics.horizontalAdvance(m_words.where) + metrics.horizontalAdvance(m_words.state) + space::m,
            qMax(metrics.height() + 16, 33)};
}

void OtherConversationRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect(), isDown() ? theme.line : theme.hover);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);

    const QFont stateFont = type::tiny(font());
    const int stateWidth = qMin(width() / 2, qCeil(QFontMetricsF(stateFont).horizontalAdvance(m_words.state)) + 1);
    const auto line = [&](const QRect& place, const QString& text, const QFont& lineFont, const QColor& colour) {
        painter.setFont(lineFont);
        painter.setPen(colour);
        const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         int(leading | Qt::AlignAbsolute) | int(Qt::TextSingleLine),
                         QFontMetricsF(lineFont).elidedText(text, Qt::ElideRight, place.width()));
    };
    line(QRect(0, 0, width() - stateWidth - space::s, height() - 1), m_words.where, type::small(font()), theme.text);
    line(QRect(width() - stateWidth, 0, stateWidth, height() - 1), m_words.state, stateFont,
         underMouse() ? theme.muted : theme.faint);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), 4, 4);
    }
}

} // namespace rejoinder
