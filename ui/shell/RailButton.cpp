#include "ui/shell/RailButton.h"

#include "ui/shell/Actions.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/CountBadge.h"

#include <QPainter>

namespace rejoinder {

RailButton::RailButton(QAction* action, QWidget* parent) : IconButton(action, parent)
{
    setAccessibleName(action->property("name").toString());
}

void RailButton::setCount(int count, const QString& spoken)
{
    m_count = count;
    const QString name = defaultAction()->property("name").toString();
    setAccessibleName(spoken.isEmpty() ? name : spoken);
    setToolTip(spoken.isEmpty() ? Actions::nameWithShortcut(*defaultAction()) : spoken);
    update();
}

QSize RailButton::sizeHint() const
{
    const int side = iconExtent(font(), 20) + 20;
    return {side, side};
}

void RailButton::paintOver(QPainter& painter)
{
    if (m_count <= 0)
        return;
    const QFont badgeFont = type::scaled(font(), 10.0 / 11);
    const QSize size = countbadge::size(m_count, badgeFont);
    const QRect place(width() - size.width(), 1, size.width(), size.height());
    countbadge::paint(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_count, badgeFont, palette());
}

} // namespace rejoinder
