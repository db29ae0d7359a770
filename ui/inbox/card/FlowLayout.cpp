#include "ui/inbox/card/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace rejoinder {

FlowLayout::FlowLayout(Lines lines, int spacing, QWidget* parent) : QLayout(parent), m_lines(lines)
{
    setContentsMargins({});
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size =
            QSize(size.width() + item->sizeHint().width() + spacing(), qMax(size.height(), item->sizeHint().height()));
    return {qMax(0, size.width() - spacing()), size.height()};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = rect.top();
    for (qsizetype first = 0; first < m_items.size();) {
        int width = 0;
        int height = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            const QSize size = m_items[end]->sizeHint();
            const int wanted = qMin(size.width(), rect.width()) + (end > first ? spacing() : 0);
            if (end > first && width + wanted > rect.width())
                break;
            width += wanted;
            height = qMax(height, size.height());
        }
        int left = rect.left() + (m_lines == Lines::Centred ? (rect.width() - width) / 2 : 0);
        for (; first < end; ++first) {
            const int itemWidth = qMin(m_items[first]->sizeHint().width(), rect.width());
            if (place)
                m_items[first]->setGeometry(QStyle::visualRect(direction, rect, QRect(left, top, itemWidth, height)));
            left += itemWidth + spacing();
        }
        top += height + (end < m_items.size() ? spacing() : 0);
    }
    return top - rect.top();
}

} // namespace rejoinder
