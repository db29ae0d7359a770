#include "ui/contacts/transfer/ImportCheckStep.h"

#include "ui/text/FileWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>

namespace rejoinder {

using Kind = ImportRowsModel::Kind;

ImportCheckStep::ImportCheckStep(QWidget* parent)
    : QWidget(parent),
      m_rows(new ImportRowsModel(this)),
      m_summary(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Strong)),
      m_kinds(new QButtonGroup(this)),
      m_table(new QTableView),
      m_list(new QComboBox),
      m_strategy(new QComboBox),
      m_promise(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small))
{
    build();
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) { m_rows->setKind(Kind(kind)); });
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &ImportCheckStep::tellStrategy);
    tellStrategy();
}

void ImportCheckStep::build()
{
    m_summary->setWordWrap(true);
    m_promise->setWordWrap(true);
    auto* nothingSent = new TextLabel(tr("Nothing has been sent yet. An import does not opt anybody in, and whoever is "
                                         "blocked stays blocked."),
                                      TextLabel::Tone::Muted);
    nothingSent->setWordWrap(true);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ImportRowsModel::Row, letter * 7);
    m_table->setColumnWidth(ImportRowsModel::Name, letter * 22);
    m_table->setColumnWidth(ImportRowsModel::Number, letter * 19);
    m_list->setEditable(true);
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->lineEdit()->setPlaceholderText(tr("No list"));
    m_list->setAccessibleName(tr("Put them all on a list or tag"));
    m_list->lineEdit()->setAccessibleName(m_list->accessibleName());
    m_strategy->setAccessibleName(tr("Who is there already"));
    for (const MergeStrategy strategy : {MergeStrategy::Append, MergeStrategy::Core, MergeStrategy::Remove})
        m_strategy->addItem(FileWords::strategy(strategy), int(strategy));

    auto* chips = new QHBoxLayout;
    chips->setSpacing(space::s);
    for (int kind = int(Kind::All); kind <= int(Kind::Refused); ++kind) {
        auto* chip = new Chip(QString());
        chip->setCheckable(true);
        m_kinds->addButton(chip, kind);
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    const auto field = [](QComboBox* box) {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        auto* label = new TextLabel(box->accessibleName(), TextLabel::Tone::Muted, TextLabel::Step::Small);
        label->setBuddy(box);
        column->addWidget(label);
        column->addWidget(box);
        return column;
    };
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    fields->addLayout(field(m_list), 1);
    fields->addLayout(field(m_strategy), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, 0, space::xxl, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_summary);
    layout->addWidget(nothingSent);
    layout->addLayout(chips);
    layout->addWidget(m_table, 1);
    layout->addLayout(fields);
    layout->addWidget(m_promise);
}

void ImportCheckStep::show(const ContactFileCheck& check)
{
    m_rows->setCheck(check);
    m_summary->setText(count() == 0 ? tr("No row of this file can be imported. The rows say why.")
                                    : tr("%Ln contact(s) would be imported.", nullptr, count()));
    const auto label = [this](Kind kind) {
        const QString n = QLocale().toString(m_rows->count(kind));
        switch (kind) {
        case Kind::All:
            return tr("All %1").arg(n);
        case Kind::New:
            return tr("New %1").arg(n);
        case Kind::Known:
            return tr("Updated %1").arg(n);
        case Kind::Repeated:
            return tr("Twice in the file %1").arg(n);
        case Kind::Refused:
            break;
        }
        return tr("Refused %1").arg(n);
    };
    for (QAbstractButton* button : m_kinds->buttons()) {
        const Kind kind = Kind(m_kinds->id(button));
        button->setText(label(kind));
        button->setAccessibleName(button->text());
        button->setVisible(kind == Kind::All || m_rows->count(kind) > 0);
        button->updateGeometry();
    }
    m_kinds->button(int(Kind::All))->setChecked(true);
    m_rows->setKind(Kind::All);
    m_strategy->setEnabled(m_rows->count(Kind::Known) > 0);
}

void ImportCheckStep::setLists(const QList<ContactList>& lists)
{
    const QString typed = m_list->currentText();
    m_list->clear();
    for (const ContactList& known : lists)
        m_list->addItem(known.name, known.id);
    m_list->setCurrentIndex(-1);
    m_list->setEditText(typed);
}

void ImportCheckStep::tellStrategy()
{
    const auto strategy = MergeStrategy(m_strategy->currentData().toInt());
    m_promise->setText(tr("%1 Sakari names this \"%2\" and does not describe it any further.")
                           .arg(FileWords::promise(strategy), FileWords::strategy(strategy)));
    m_promise->setTone(strategy == MergeStrategy::Remove ? TextLabel::Tone::Warn : TextLabel::Tone::Muted);
}

int ImportCheckStep::count() const
{
    return m_rows->count(Kind::New) + m_rows->count(Kind::Known);
}

ContactList ImportCheckStep::list() const
{
    ContactList list{.id = {}, .name = m_list->currentText().trimmed(), .optIn = {}, .optOut = {}};
    if (const int known = m_list->findText(list.name, Qt::MatchFixedString); known >= 0) {
        list.name = m_list->itemText(known);
        list.id = m_list->itemData(known).toString();
    }
    return list;
}

ContactJobOrder ImportCheckStep::order() const
{
    ContactJobOrder order;
    order.kind = ContactJobOrder::Kind::Import;
    order.strategy = MergeStrategy(m_strategy->currentData().toInt());
    order.heading = m_rows->check().heading;
    order.items = m_rows->check().items;
    const ContactList everybodys = list();
    for (JobItem& item : order.items) {
        for (ContactList& own : item.contact.lists) {
            if (const int known = m_list->findText(own.name, Qt::MatchFixedString); known >= 0)
                own.id = m_list->itemData(known).toString();
        }
        const auto isSame = [&everybodys](const ContactList& own) { return own.name == everybodys.name; };
        QList<ContactList>& lists = item.contact.lists;
        if (!everybodys.name.isEmpty() && std::none_of(lists.begin(), lists.end(), isSame))
            lists.append(everybodys);
    }
    return order;
}

void ImportCheckStep::focusFirst()
{
    m_table->setFocus();
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
}

} // namespace rejoinder
