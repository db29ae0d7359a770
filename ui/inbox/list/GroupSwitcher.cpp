#include "ui/inbox/list/GroupSwitcher.h"

#include "models/GroupListModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace rejoinder {

GroupSwitcher::GroupSwitcher(GroupListModel& groups, QWidget* parent) : QToolButton(parent), m_groups(groups)
{
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
    connect(&groups, &QAbstractItemModel::modelReset, this, &GroupSwitcher::rebuild);
    connect(&groups, &QAbstractItemModel::rowsInserted, this, &GroupSwitcher::rebuild);
    connect(&groups, &QAbstractItemModel::rowsRemoved, this, &GroupSwitcher::rebuild);
    connect(&groups, &QAbstractItemModel::dataChanged, this, &GroupSwitcher::rebuild);
    rebuild();
}

bool GroupSwitcher::hasChoice() const
{
    return m_groups.rowCount() > 1;
}

QString GroupSwitcher::title() const
{
    for (int row = 0; row < m_groups.rowCount(); ++row) {
        const Group& group = m_groups.groupAt(row);
        if (group.id == m_group || m_groups.rowCount() == 1)
            return group.name;
    }
    return hasChoice() ? tr("All inboxes") : tr("Inbox");
}

void GroupSwitcher::rebuild()
{
    menu()->clear();
    auto* choices = new QActionGroup(menu());
    const auto add = [&](const QString& name, const GroupId& id) {
        // A "&" in a group's name is not the mark of a shortcut.
        QAction* action = menu()->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(id == m_group);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { choose(id); });
    };
    add(tr("All inboxes"), GroupId());
    bool known = m_group.isEmpty();
    if (m_groups.rowCount() > 0)
        menu()->addSeparator();
    for (int row = 0; row < m_groups.rowCount(); ++row) {
        const Group& group = m_groups.groupAt(row);
        known = known || group.id == m_group;
        add(group.name, group.id);
    }
    // With one group there is nothing to choose, and no group is as good as it.
    setEnabled(hasChoice());
    setText(title());
    setAccessibleName(hasChoice() ? tr("Inbox: %1").arg(title()) : title());
    updateGeometry();
    if (!known && m_groups.rowCount() > 0)
        choose({});
}

void GroupSwitcher::choose(const GroupId& group)
{
    if (group == m_group)
        return;
    m_group = group;
    rebuild();
    Q_EMIT groupChosen(group);
}

int GroupSwitcher::chevron() const
{
    return hasChoice() ? iconExtent(font(), 16) : 0;
}

QSize GroupSwitcher::sizeHint() const
{
    const QFontMetrics metrics(type::title(font()));
    const int tail = hasChoice() ? space::s + chevron() : 0;
    return {metrics.horizontalAdvance(title()) + 1 + tail + 2 * space::s, qMax(32, metrics.height() + space::s)};
}

QSize GroupSwitcher::minimumSizeHint() const
{
    return {space::xxl * 3, sizeHint().height()};
}

void GroupSwitcher::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (hasChoice() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(rect(), corner::control, corner::control);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::control, corner::control);
    }
    const QFont font = type::title(this->font());
    const QFontMetrics metrics(font);
    const int tail = hasChoice() ? space::s + chevron() : 0;
    const QString shown = metrics.elidedText(title(), Qt::ElideRight, width() - 2 * space::s - tail);
    const int textWidth = metrics.horizontalAdvance(shown) + 1;
    painter.setFont(font);
    painter.setPen(theme.text);
    const QRect text(space::s, 0, textWidth, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignCenter, shown);
    if (hasChoice()) {
        const QRect arrow(text.right() + 1 + space::s, (height() - chevron()) / 2 + 1, chevron(), chevron());
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), arrow),
                           iconPixmap(QStringLiteral("chevron-down"), theme.muted, chevron(), devicePixelRatioF()));
    }
}

} // namespace rejoinder
