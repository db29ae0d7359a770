#include "ui/contacts/transfer/ExportDialog.h"

#include "domain/Afterwards.h"
#include "session/TransferDesk.h"
#include "ui/text/FileWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <algorithm>

namespace rejoinder {

using Format = ContactExport::Format;
using Column = ContactExport::Column;

ExportDialog::ExportDialog(TransferDesk& files, const QFuture<QList<Contact>>& contacts, int count, bool areChosen,
                           QWidget* parent)
    : QDialog(parent),
      m_files(files),
      m_contacts(contacts),
      m_banner(new Banner),
      m_format(new QButtonGroup(this)),
      m_csvOnly(new QWidget),
      m_note(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_attributes(new QCheckBox(tr("Attributes"))),
      m_save(makeButton(tr("Save as…"), ButtonKind::Primary, nullptr))
{
    build(count, areChosen);
    connect(m_format, &QButtonGroup::idToggled, this, &ExportDialog::tellColumns);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askForFile);
    tellColumns();
    resize(460, sizeHint().height());
}

void ExportDialog::build(int count, bool areChosen)
{
    setWindowTitle(tr("Export contacts"));
    setModal(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::s);
    layout->addWidget(new TextLabel(windowTitle(), TextLabel::Tone::Text, TextLabel::Step::Heading));
    auto* what = new TextLabel(areChosen ? tr("The %Ln contact(s) that you chose.", nullptr, count)
                                         : tr("The %Ln contact(s) that the table shows, in its order.", nullptr, count),
                               TextLabel::Tone::Muted);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addSpacing(space::s);
    const std::pair<Format, QString> formats[] = {
        {Format::Csv, tr("CSV, for Excel, Google and an import here")},
        {Format::Vcard4, tr("vCard 4.0, for address books")},
        {Format::Vcard3, tr("vCard 3.0, for older telephones and Outlook")},
    };
    for (const auto& [format, name] : formats) {
        auto* button = new QRadioButton(name);
        button->setAccessibleName(name);
        m_format->addButton(button, int(format));
        layout->addWidget(button);
    }
    m_format->button(int(Format::Csv))->setChecked(true);

    auto* grid = new QGridLayout(m_csvOnly);
    grid->setContentsMargins(0, space::s, 0, 0);
    grid->setSpacing(space::s);
    grid->addWidget(new TextLabel(tr("Columns"), TextLabel::Tone::Muted, TextLabel::Step::Small), 0, 0, 1, 3);
    for (int column = 0; column <= int(Column::Updated); ++column)
        m_columns.append(new QCheckBox(FileWords::heading(Column(column))));
    QList<QCheckBox*> boxes = m_columns;
    boxes.append(m_attributes);
    for (int at = 0; at < boxes.size(); ++at) {
        boxes.at(at)->setChecked(true);
        boxes.at(at)->setAccessibleName(boxes.at(at)->text());
        grid->addWidget(boxes.at(at), 1 + at / 3, at % 3);
        connect(boxes.at(at), &QCheckBox::toggled, this, &ExportDialog::tellColumns);
    }
    layout->addWidget(m_csvOnly);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_banner->setRounded(true);
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addStretch(1);
    layout->addSpacing(space::m);

    auto* cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, nullptr);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ExportDialog::tellColumns()
{
    const bool isCsv = m_format->checkedId() == int(Format::Csv);
    m_csvOnly->setEnabled(isCsv);
    m_note->setText(isCsv
                        ? tr("A cell that a spreadsheet would take for a formula begins with an apostrophe. An import "
                             "here takes it off again.")
                        : tr("A vCard holds name, number, e-mail and lists. Attributes and opt-outs stay out of it."));
    const bool hasColumn =
        std::any_of(m_columns.begin(), m_columns.end(), [](QCheckBox* box) { return box->isChecked(); });
    m_save->setEnabled(!isCsv || hasColumn);
}

ContactExport ExportDialog::order() const
{
    ContactExport order;
    order.format = Format(m_format->checkedId());
    order.withAttributes = m_attributes->isChecked();
    for (int column = 0; column < m_columns.size(); ++column) {
        if (!m_columns.at(column)->isChecked())
            continue;
        order.columns.append(Column(column));
        order.heading.append(FileWords::heading(Column(column)));
    }
    return order;
}

void ExportDialog::askForFile()
{
    const bool isCsv = m_format->checkedId() == int(Format::Csv);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(this, windowTitle(), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isCsv ? QStringLiteral("csv") : QStringLiteral("vcf"));
    dialog->setNameFilter(isCsv ? tr("CSV (*.csv)") : tr("vCard (*.vcf)"));
    dialog->selectFile(
        tr("Contacts %1", "name of a file, with the day").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::writeTo);
    dialog->open();
}

void ExportDialog::writeTo(const QString& path)
{
    ContactExport wished = order();
    wished.path = path;
    setEnabled(false);
    m_banner->hide();
    const auto write = [this, wished](const QList<Contact>& contacts) { return m_files.write(wished, contacts); };
    whenDone(afterwards(m_contacts, this, write), this, [this, path](const FileWriting& writing) {
        setEnabled(true);
        if (!writing.problem) {
            Q_EMIT written(path, writing.written);
            accept();
            return;
        }
        m_banner->say(Banner::Kind::Danger, FileWords::sentence(*writing.problem));
        m_banner->show();
        m_save->setFocus();
    });
}

} // namespace rejoinder
