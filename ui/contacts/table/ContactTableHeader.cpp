#include "ui/contacts/table/ContactTableHeader.h"

#include "ui/inbox/list/LinePainter.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QPainter>

namespace rejoinder {

ContactTableHeader::ContactTableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setAccessibleName(tr("Columns"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setMinimumSectionSize(iconExtent(font(), 72));
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QSize ContactTableHeader::sizeHint() const
{
    // A table asks for the height alone, often; QHeaderView's answer measures the words of every column for it.
    return {minimumSectionSize(), QFontMetrics(type::tiny(font())).height() + space::l};
}

void ContactTableHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::of(palette()).background);
    painter.end();
    QHeaderView::paintEvent(event);
    painter.begin(viewport());
    painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, Theme::of(palette()).line);
}

void ContactTableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = Theme::of(palette());
    const bool hovered = rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    const bool sorted = sortIndicatorSection() == section;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, hovered ? theme.hover : theme.background);
    const bool first = visualIndex(section) == 0;
    QRect room = rect.adjusted(first ? space::l : space::m, 0, -space::s, 0);
    const QFont font = sorted ? type::semibold(type::tiny(this->font())) : type::tiny(this->font());
    const QString words = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const int arrow = iconExtent(this->font(), 13);
    if (sorted)
        room.setWidth(qMax(0, room.width() - arrow - space::xs));
    const QColor colour = sorted || hovered ? theme.muted : theme.faint;
    const int wanted = qMin(room.width(), QFontMetrics(font).horizontalAdvance(words) + 1);
    const QRect text = QStyle::visualRect(layoutDirection(), rect, room);
    paintLine(*painter, text, words, font, colour, layoutDirection());
    if (sorted && room.width() > 0) {
        const QString icon =
            sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down");
        const QRect place(room.left() + wanted + space::xs, rect.center().y() - arrow / 2, arrow, arrow);
        painter->drawPixmap(QStyle::visualRect(layoutDirection(), rect, place),
                            iconPixmap(icon, colour, arrow, devicePixelRatioF()));
    }
    // A line to take hold of, only where the mouse looks for one.
    if (hovered || viewport()->underMouse()) {
        const QRect grip(rect.right(), rect.top() + 8, 1, rect.height() - 16);
        painter->fillRect(QStyle::visualRect(layoutDirection(), rect, grip), theme.line);
    }
    painter->restore();
}

} // namespace rejoinder
