#include "ui/widgets/SearchField.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace rejoinder {

SearchField::SearchField(const QString& accessibleName, const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setPlaceholderText(placeholder);
    setClearButtonEnabled(true);
    placeMargins();
}

void SearchField::setShortcutHint(const QString& hint)
{
    m_hint = hint;
    update();
}

QSize SearchField::sizeHint() const
{
    return QLineEdit::sizeHint().expandedTo(QSize(0, fontMetrics().height() + 17));
}

void SearchField::placeMargins()
{
    // Margins know left and right alone, and the glass stands where reading begins.
    const int glass = iconExtent(font(), 16) + space::m + 2;
    setTextMargins(isRightToLeft() ? 0 : glass, 0, isRightToLeft() ? glass : 0, 0);
}

void SearchField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeMargins();
    QLineEdit::changeEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = iconExtent(font(), 16);
    const QRect glass(space::m - 2, (height() - side) / 2, side, side);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), glass),
                       iconPixmap(QStringLiteral("search"), theme.faint, side, devicePixelRatioF()));
    if (m_hint.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    const QFont hintFont = type::scaled(font(), 11.0 / 14);
    const QFontMetrics metrics(hintFont);
    const QSize box(metrics.horizontalAdvance(m_hint) + 12, metrics.height() + 3);
    // Where the placeholder would run into it, the hint gives way.
    const int taken =
        textMargins().left() + textMargins().right() + fontMetrics().horizontalAdvance(placeholderText()) + space::l;
    if (taken + box.width() + space::s > width())
        return;
    const QRect key(width() - box.width() - 10, (height() - box.height()) / 2, box.width(), box.height());
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), key);
    painter.setPen(theme.line);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(hintFont);
    painter.setPen(theme.faint);
    painter.drawText(place, Qt::AlignCenter, m_hint);
}

} // namespace rejoinder
