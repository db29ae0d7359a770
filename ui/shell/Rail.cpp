#include "ui/shell/Rail.h"

#include "ui/shell/Actions.h"
#include "ui/shell/RailButton.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/LogoMark.h"

#include <QBoxLayout>

namespace rejoinder {

Rail::Rail(const Actions& actions, QWidget* parent)
    : Surface(Ground::Rail, Qt::RightEdge, parent), m_inbox(new RailButton(actions[ActionId::ShowInbox]))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::xl, space::s - 1, space::m);
    layout->setSpacing(6);
    layout->addWidget(new LogoMark(26), 0, Qt::AlignHCenter);
    layout->addSpacing(space::xs + 2);
    layout->addWidget(m_inbox, 0, Qt::AlignHCenter);
    layout->addWidget(new RailButton(actions[ActionId::ShowContacts]), 0, Qt::AlignHCenter);
    layout->addWidget(new RailButton(actions[ActionId::ShowTemplates]), 0, Qt::AlignHCenter);
    layout->addStretch(1);
    layout->addWidget(new RailButton(actions[ActionId::ShowSettings]), 0, Qt::AlignHCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Pages"));
}

void Rail::setUnread(int count)
{
    m_inbox->setCount(
        count,
        count == 0 ? QString() : tr("Inbox, %n unread conversations, counted on this computer alone", nullptr, count));
}

} // namespace rejoinder
