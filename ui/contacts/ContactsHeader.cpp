#include "ui/contacts/ContactsHeader.h"

#include "ui/contacts/table/ContactCell.h"
#include "ui/contacts/table/ContactColumnsModel.h"
#include "ui/contacts/table/ContactTableView.h"
#include "ui/shell/Actions.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QLocale>
#include <QMenu>

namespace rejoinder {

ContactsHeader::ContactsHeader(ContactTableView& table, Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_table(table),
      m_count(new ElidedLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_progress(new ElidedLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_columns(new QMenu(this))
{
    auto* columns = new IconButton(QStringLiteral("columns"), tr("Columns and order"));
    columns->setMenu(m_columns);
    connect(m_columns, &QMenu::aboutToShow, this, &ContactsHeader::fillColumnMenu);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::l, space::l, space::m);
    row->setSpacing(space::s);
    row->addWidget(new TextLabel(tr("Contacts"), TextLabel::Tone::Text, TextLabel::Step::Title));
    row->addSpacing(space::xs);
    row->addWidget(m_count);
    row->addWidget(m_progress, 1);
    row->addWidget(columns);
    row->addWidget(new IconButton(actions[ActionId::ToggleContactPanel]));
    row->addSpacing(space::xs);
    row->addWidget(makeActionButton(actions[ActionId::ImportContacts], false));
    row->addWidget(makeActionButton(actions[ActionId::ExportContacts], false));
    row->addWidget(makeActionButton(actions[ActionId::NewContact], true));
    setCounts(0, 0);
}

QPushButton* ContactsHeader::makeActionButton(QAction* action, bool primary)
{
    const QString name = action->property("name").toString();
    auto* button = makeButton(name, primary ? ButtonKind::Primary : ButtonKind::Secondary, nullptr);
    button->setAutoDefault(false);
    button->setAccessibleName(name);
    button->setToolTip(Actions::nameWithShortcut(*action));
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    if (!primary) {
        button->setIcon(themedIcon(action->property("iconName").toString()));
        m_quiet.append(button);
    }
    return button;
}

void ContactsHeader::setCounts(int shown, int all)
{
    const QLocale locale;
    m_count->setText(shown == all ? tr("%Ln contact(s)", nullptr, all)
                                  : tr("%1 of %Ln contact(s)", nullptr, all).arg(locale.toString(shown)));
}

void ContactsHeader::setProgress(const QString& words)
{
    m_progress->setText(words);
}

void ContactsHeader::setNarrow(bool narrow)
{
    for (QPushButton* button : qAsConst(m_quiet))
        button->setText(narrow ? QString() : QChar(0x2009) + button->accessibleName());
}

void ContactsHeader::fillColumnMenu()
{
    m_columns->clear();
    for (const ContactColumn column : m_table.choice().order) {
        QString words = ContactCell::heading(column);
        if (m_table.givesWay(column))
            words = tr("%1 (no room now)", "a column").arg(words);
        QAction* action = m_columns->addAction(words);
        action->setCheckable(true);
        action->setChecked(!m_table.choice().hidden.contains(column));
        action->setEnabled(column != ContactColumn::Name);
        connect(action, &QAction::triggered, this,
                [this, column](bool wanted) { m_table.setColumnWanted(column, wanted); });
    }
    QMenu* sorting = m_columns->addMenu(tr("Sort by"));
    auto* by = new QActionGroup(sorting);
    for (const ContactColumn column : ContactColumnsModel::all) {
        QAction* action = by->addAction(sorting->addAction(ContactCell::heading(column)));
        action->setCheckable(true);
        action->setChecked(column == m_table.choice().sortBy);
        connect(action, &QAction::triggered, this,
                [this, column] { m_table.sortBy(column, m_table.choice().direction); });
    }
    sorting->addSeparator();
    auto* ways = new QActionGroup(sorting);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QAction* action =
            ways->addAction(sorting->addAction(order == Qt::AscendingOrder ? tr("Ascending") : tr("Descending")));
        action->setCheckable(true);
        action->setChecked(order == m_table.choice().direction);
        connect(action, &QAction::triggered, this, [this, order] { m_table.sortBy(m_table.choice().sortBy, order); });
    }
    m_columns->addSeparator();
    m_columns->addAction(tr("Kept on this computer only"))->setEnabled(false);
}

} // namespace rejoinder
