#include "ui/contacts/transfer/ImportColumnsStep.h"

#include "ui/text/FileWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <algorithm>

namespace rejoinder {

static constexpr int shownRows = 12;

/// A field with its name above it.
static QWidget* named(const QString& name, QComboBox* box)
{
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto* label = new TextLabel(name, TextLabel::Tone::Muted, TextLabel::Step::Small);
    label->setBuddy(box);
    box->setAccessibleName(name);
    // A long name of an encoding or a country must not make the window wide.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    layout->addWidget(label);
    layout->addWidget(box);
    return widget;
}

ImportColumnsStep::ImportColumnsStep(const QList<QByteArray>& encodings, QWidget* parent)
    : QWidget(parent),
      m_encoding(new QComboBox),
      m_delimiter(new QComboBox),
      m_region(new QComboBox),
      m_heading(new QCheckBox(tr("The first row names the columns"))),
      m_table(new QTableWidget),
      m_csvOnly(new QWidget),
      m_words(new TextLabel(TextLabel::Tone::Muted))
{
    build(encodings);
    fillRegions();
    const auto asksAgain = [this] {
        if (!m_filling)
            wish();
    };
    connect(m_encoding, &QComboBox::activated, this, asksAgain);
    connect(m_delimiter, &QComboBox::activated, this, asksAgain);
    connect(m_heading, &QCheckBox::toggled, this, asksAgain);
    connect(m_region, &QComboBox::activated, this, &ImportColumnsStep::changed);
}

void ImportColumnsStep::build(const QList<QByteArray>& encodings)
{
    for (const QByteArray& encoding : encodings)
        m_encoding->addItem(FileWords::encoding(encoding), encoding);
    for (const char delimiter : {',', ';', '\t', '|'})
        m_delimiter->addItem(FileWords::delimiter(delimiter), QChar(QLatin1Char(delimiter)));
    m_heading->setAccessibleName(m_heading->text());
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_words->setWordWrap(true);

    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    auto* csv = new QHBoxLayout(m_csvOnly);
    csv->setContentsMargins({});
    csv->setSpacing(space::m);
    csv->addWidget(named(tr("Delimiter"), m_delimiter));
    csv->addWidget(named(tr("Encoding"), m_encoding));
    fields->addWidget(m_csvOnly, 2);
    fields->addWidget(named(tr("Country of numbers without a code"), m_region), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, 0, space::xxl, 0);
    layout->setSpacing(space::s);
    layout->addLayout(fields);
    layout->addWidget(m_heading);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
}

void ImportColumnsStep::fillRegions()
{
    m_region->addItem(tr("None"), QString());
    QMap<QString, QString> byName;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale& locale : locales) {
        const QString code = QLocale::territoryToCode(locale.territory());
        // "001" is the world, which has no numbers of its own.
        if (code.size() == 2 && code.at(0).isLetter())
            byName.insert(QLocale::territoryToString(locale.territory()), code);
    }
    for (auto region = byName.cbegin(); region != byName.cend(); ++region)
        m_region->addItem(tr("%1 (%2)", "a country, its code").arg(region.key(), region.value()), region.value());
}

void ImportColumnsStep::show(const ContactFilePreview& preview)
{
    const QList<ColumnUse> before = plan().uses;
    const bool isSameTable = m_preview.plan.heading.size() == preview.plan.heading.size() &&
                             m_preview.plan.hasHeading == preview.plan.hasHeading &&
                             m_preview.plan.delimiter == preview.plan.delimiter && m_wish.encoding;
    m_preview = preview;
    if (isSameTable)
        m_preview.plan.uses = before;
    m_filling = true;
    const ContactFilePlan& plan = m_preview.plan;
    int at = m_encoding->findData(plan.encoding, Qt::UserRole, Qt::MatchFixedString);
    for (int index = 0; at < 0 && index < m_encoding->count(); ++index) {
        if (m_encoding->itemData(index).toByteArray().compare(plan.encoding, Qt::CaseInsensitive) == 0)
            at = index;
    }
    if (at < 0) {
        m_encoding->addItem(FileWords::encoding(plan.encoding), plan.encoding);
        at = m_encoding->count() - 1;
    }
    m_encoding->setCurrentIndex(at);
    at = m_delimiter->findData(QChar(QLatin1Char(plan.delimiter)));
    if (at < 0) {
        m_delimiter->addItem(FileWords::delimiter(plan.delimiter), QChar(QLatin1Char(plan.delimiter)));
        at = m_delimiter->count() - 1;
    }
    m_delimiter->setCurrentIndex(at);
    m_region->setCurrentIndex(std::max(0, m_region->findData(plan.region)));
    m_heading->setChecked(plan.hasHeading);
    const bool isCsv = plan.format == ContactFilePlan::Format::Csv;
    m_csvOnly->setVisible(isCsv);
    m_heading->setVisible(isCsv);
    fillTable();
    m_filling = false;
    paintUses();
}

void ImportColumnsStep::fillTable()
{
    const ContactFilePlan& plan = m_preview.plan;
    const bool isCsv = plan.format == ContactFilePlan::Format::Csv;
    const int columns = int(plan.uses.size());
    const int rows = int(std::min<qsizetype>(m_preview.rows.size(), shownRows));
    const int above = isCsv && plan.hasHeading ? 2 : 1;
    m_table->clear();
    m_table->setColumnCount(columns);
    m_table->setRowCount(rows + above);
    for (int column = 0; column < columns; ++column) {
        auto* chooser = new QComboBox;
        for (int use = 0; use <= int(ColumnUse::Attribute); ++use)
            chooser->addItem(FileWords::use(ColumnUse(use)), use);
        chooser->setCurrentIndex(int(plan.uses.at(column)));
        const QString heading = isCsv ? plan.heading.value(column) : QString();
        chooser->setAccessibleName(heading.isEmpty() ? tr("Column %1").arg(column + 1)
                                                     : tr("Column %1, %2").arg(column + 1).arg(heading));
        connect(chooser, &QComboBox::currentIndexChanged, this, [this, column](int use) {
            m_preview.plan.uses[column] = ColumnUse(use);
            paintUses();
            Q_EMIT changed();
        });
        m_table->setCellWidget(0, column, chooser);
        if (above == 2)
            m_table->setItem(1, column, new QTableWidgetItem(heading));
        for (int row = 0; row < rows; ++row) {
            // A cell is one line here, and short.
            auto* item = new QTableWidgetItem(m_preview.rows.at(row).value(column).simplified().left(200));
            m_table->setItem(row + above, column, item);
        }
        m_table->setColumnWidth(column, std::max(chooser->sizeHint().width() + space::s, 150));
    }
    m_table->setRowHeight(0, m_table->fontMetrics().height() + space::xl);
}

void ImportColumnsStep::paintUses()
{
    const Theme& theme = Theme::of(palette());
    const bool hasHeading = m_preview.plan.format == ContactFilePlan::Format::Csv && m_preview.plan.hasHeading;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const bool isLeftOut = m_preview.plan.uses.value(column) == ColumnUse::Ignore;
        for (int row = 1; row < m_table->rowCount(); ++row) {
            QTableWidgetItem* item = m_table->item(row, column);
            if (!item)
                continue;
            QFont font = m_table->font();
            font.setWeight(hasHeading && row == 1 ? QFont::DemiBold : QFont::Normal);
            item->setFont(font);
            item->setForeground(isLeftOut ? theme.faint : theme.text);
        }
    }
    const QString words = missing();
    m_words->setTone(words.isEmpty() ? TextLabel::Tone::Muted : TextLabel::Tone::Warn);
    m_words->setText(words.isEmpty() ? tr("Say above each column what it holds. These are the first rows of the file.")
                                     : words);
}

ContactFilePlan ImportColumnsStep::plan() const
{
    ContactFilePlan plan = m_preview.plan;
    plan.region = m_region->currentData().toString();
    return plan;
}

QString ImportColumnsStep::missing() const
{
    const QList<ColumnUse>& uses = m_preview.plan.uses;
    if (!uses.contains(ColumnUse::Number) && !uses.contains(ColumnUse::OtherNumber))
        return tr("Say which column holds the mobile number. Without one nobody can be imported.");
    for (const ColumnUse use :
         {ColumnUse::FirstName, ColumnUse::LastName, ColumnUse::FullName, ColumnUse::Email, ColumnUse::Country}) {
        if (uses.count(use) > 1)
            return tr("Two columns are chosen as \"%1\". Leave one of them out.").arg(FileWords::use(use));
    }
    return {};
}

void ImportColumnsStep::focusFirst()
{
    if (QWidget* chooser = m_table->cellWidget(0, 0))
        chooser->setFocus(Qt::TabFocusReason);
}

void ImportColumnsStep::wish()
{
    m_wish.region = m_region->currentData().toString();
    m_wish.encoding = m_encoding->currentData().toByteArray();
    m_wish.delimiter = m_delimiter->currentData().toChar().toLatin1();
    m_wish.hasHeading = m_heading->isChecked();
    Q_EMIT wished(m_wish);
}

} // namespace rejoinder
