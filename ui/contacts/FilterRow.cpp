#include "ui/contacts/FilterRow.h"

#include "ui/inbox/card/FlowLayout.h"
#include "ui/text/SearchHelp.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/SearchField.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

namespace rejoinder {

using Quick = ContactQuery::Quick;

FilterRow::FilterRow(QWidget* parent)
    : QWidget(parent),
      m_search(new SearchField(tr("Search contacts"), tr("Name, number or e-mail"))),
      m_chips(new FlowLayout(FlowLayout::Lines::Leading, 6)),
      m_listChip(new Chip(tr("List or tag"))),
      m_clear(makeButton(tr("Clear filters"), ButtonKind::Quiet, nullptr))
{
    m_search->setToolTip(SearchHelp::ofContacts());
    m_search->installEventFilter(this);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 24);
    addQuick(Quick::Blocked, tr("Blocked"), tr("Opted out or blocked: they cannot be texted"));
    addQuick(Quick::Invalid, tr("Invalid"), tr("Sakari says that the contact or its number cannot be texted"));
    addQuick(Quick::Unnamed, tr("No name"), tr("Neither a first nor a last name"));
    addQuick(Quick::DuplicateNumber, tr("Same number"), tr("Another contact has the same number"));
    addQuick(Quick::ChangedThisWeek, tr("Changed this week"), tr("Changed in the last seven days, by Sakari's word"));
    m_chips->addWidget(m_listChip);
    m_chips->addWidget(m_clear);
    m_clear->setAutoDefault(false);
    // No taller than a chip: what comes and goes must not push the table down.
    m_clear->setFixedHeight(m_listChip->sizeHint().height());
    m_clear->hide();

    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(space::l, 0, space::l, space::m);
    m_row->setSpacing(space::m);
    auto* search = new QVBoxLayout;
    search->addWidget(m_search);
    search->addStretch();
    m_row->addLayout(search, 1);
    auto* chips = new QVBoxLayout;
    // The chips stand in the middle of the field's height, as long as they need one line.
    chips->setContentsMargins(0, qMax(0, (m_search->sizeHint().height() - m_listChip->sizeHint().height()) / 2), 0, 0);
    chips->addLayout(m_chips);
    m_row->addLayout(chips, 3);

    connect(m_search, &QLineEdit::textChanged, this, &FilterRow::tell);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clearAll();
        m_search->setFocus();
    });
    connect(m_listChip, &QAbstractButton::clicked, this, [this] {
        m_listChip->setChecked(!m_list.isEmpty());
        fillListMenu();
    });
}

void FilterRow::addQuick(Quick quick, const QString& text, const QString& tip)
{
    auto* chip = new Chip(text);
    chip->setToolTip(tip);
    chip->setAccessibleDescription(tip);
    m_quick.insert(quick, chip);
    m_chips->addWidget(chip);
    connect(chip, &QAbstractButton::toggled, this, &FilterRow::tell);
}

void FilterRow::setLists(const QStringList& names)
{
    m_lists = names;
    m_listChip->setEnabled(!names.isEmpty() || !m_list.isEmpty());
}

void FilterRow::fillListMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* choices = new QActionGroup(menu);
    const auto add = [&](const QString& words, const QString& name) {
        // A "&" in a list's name is not the mark of a shortcut.
        QAction* action = menu->addAction(QString(words).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(name == m_list);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { chooseList(name); });
    };
    add(tr("Any list or none"), QString());
    menu->addSeparator();
    for (const QString& name : qAsConst(m_lists))
        add(name, name);
    menu->popup(m_listChip->mapToGlobal(QPoint(0, m_listChip->height() + space::xs)));
}

void FilterRow::chooseList(const QString& name)
{
    m_list = name;
    m_listChip->setText(name.isEmpty() ? tr("List or tag")
                                       : m_listChip->fontMetrics().elidedText(name, Qt::ElideRight, 200));
    m_listChip->setAccessibleName(name.isEmpty() ? QString() : tr("List or tag: %1").arg(name));
    m_listChip->setChecked(!name.isEmpty());
    m_listChip->updateGeometry();
    tell();
}

ContactQuery FilterRow::query() const
{
    ContactQuery query;
    query.typed = m_search->text().trimmed();
    for (auto it = m_quick.cbegin(); it != m_quick.cend(); ++it)
        query.quick.setFlag(it.key(), it.value()->isChecked());
    query.list = m_list;
    return query;
}

bool FilterRow::isFiltering() const
{
    return !(query() == ContactQuery());
}

void FilterRow::clearAll()
{
    {
        const QScopedValueRollback clearing(m_clearing, true);
        m_search->clear();
        for (Chip* chip : qAsConst(m_quick))
            chip->setChecked(false);
        chooseList({});
    }
    tell();
}

void FilterRow::tell()
{
    if (m_clearing)
        return;
    const bool wasFocused = m_clear->hasFocus();
    m_clear->setVisible(isFiltering());
    if (wasFocused && !isFiltering())
        m_search->setFocus();
    Q_EMIT changed();
}

/// Where there is no room beside the field, the chips stand below it.
void FilterRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_search->minimumWidth() * 3 + space::xxl * 4;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(narrow ? space::s : space::m);
    m_search->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_search->fontMetrics().averageCharWidth() * 50);
}

void FilterRow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterRow::type(const QString& text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->deselect();
    m_search->end(false);
    m_search->insert(text);
}

bool FilterRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDown();
            return true;
        }
        if (key == Qt::Key_Escape && m_search->text().isEmpty()) {
            if (isFiltering())
                clearAll();
            else
                Q_EMIT leftDown();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder
