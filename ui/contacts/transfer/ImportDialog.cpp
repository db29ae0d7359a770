#include "ui/contacts/transfer/ImportDialog.h"

#include "domain/WhenDone.h"
#include "session/JobDesk.h"
#include "session/TransferDesk.h"
#include "ui/contacts/transfer/ImportCheckStep.h"
#include "ui/contacts/transfer/ImportColumnsStep.h"
#include "ui/contacts/transfer/ImportFileStep.h"
#include "ui/text/FileWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace rejoinder {

ImportDialog::ImportDialog(TransferDesk& files, JobDesk& jobs, QWidget* parent)
    : QDialog(parent),
      m_files(files),
      m_jobs(jobs),
      m_title(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Heading)),
      m_what(new TextLabel(TextLabel::Tone::Muted)),
      m_steps(new QStackedWidget),
      m_file(new ImportFileStep),
      m_columns(new ImportColumnsStep(files.encodings())),
      m_check(new ImportCheckStep),
      m_banner(new Banner),
      m_progress(new QProgressBar),
      m_back(makeButton(tr("Back"), ButtonKind::Secondary, nullptr)),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Secondary, nullptr)),
      m_next(makeButton(tr("Next"), ButtonKind::Primary, nullptr))
{
    build();
    connect(m_file, &ImportFileStep::chosen, this, &ImportDialog::take);
    connect(m_file, &ImportFileStep::edited, this, [this] {
        m_banner->hide();
        tellButtons();
    });
    connect(m_columns, &ImportColumnsStep::wished, this, &ImportDialog::look);
    connect(m_columns, &ImportColumnsStep::changed, this, &ImportDialog::tellButtons);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_files.stop();
        setWorking(false);
        go(m_steps->currentIndex() == Check ? Columns : File);
    });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_files, &TransferDesk::progressed, m_progress, &QProgressBar::setValue);
    go(File);
}

void ImportDialog::build()
{
    setWindowTitle(tr("Import contacts"));
    setModal(true);
    setAcceptDrops(true);
    m_what->setWordWrap(true);
    m_banner->setRounded(true);
    m_banner->hide();
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(space::xs);
    m_progress->setRange(0, 100);
    for (QPushButton* button : {m_back, m_cancel, m_next})
        button->setAutoDefault(false);
    for (QWidget* step :
         {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_check)})
        m_steps->addWidget(step);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::xxl, space::xl, space::xxl, 0);
    head->setSpacing(space::xs);
    head->addWidget(m_title);
    head->addWidget(m_what);
    head->addWidget(m_banner);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::xxl, space::s, space::xxl, space::xl);
    foot->setSpacing(space::s);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_progress);
    layout->addLayout(foot);
    m_progress->hide();
    // What it needs at this font, and no more than the window behind it has.
    QSize size(820, 620);
    if (const QWidget* behind = parentWidget())
        size = size.boundedTo(behind->window()->size() - QSize(space::xxl, space::xxl));
    resize(size);
}

void ImportDialog::setRegion(const QString& region)
{
    m_region = region;
}

void ImportDialog::setLists(const QList<ContactList>& lists)
{
    m_check->setLists(lists);
}

void ImportDialog::go(Step step)
{
    m_steps->setCurrentIndex(step);
    m_banner->hide();
    const QString name = QFileInfo(m_path).fileName();
    switch (step) {
    case File:
        m_title->setText(tr("Import contacts"));
        m_what->setText(tr("Step 1 of 3: which file?"));
        break;
    case Columns:
        m_title->setText(tr("What the columns hold"));
        m_what->setText(tr("Step 2 of 3: %1").arg(name));
        break;
    case Check:
        m_title->setText(tr("What would happen"));
        m_what->setText(tr("Step 3 of 3: %1").arg(name));
        break;
    }
    tellButtons();
    if (!isVisible())
        return;
    if (step == File)
        m_file->focusFirst();
    else if (step == Columns)
        m_columns->focusFirst();
    else
        m_check->focusFirst();
}

void ImportDialog::tellButtons()
{
    const int step = m_steps->currentIndex();
    m_back->setVisible(step != File);
    m_steps->setEnabled(!m_working || step == Columns);
    if (step == Check) {
        m_next->setText(tr("Import %Ln contact(s)", nullptr, m_check->count()));
        m_next->setEnabled(!m_working && m_check->count() > 0);
    } else {
        m_next->setText(tr("Next"));
        m_next->setEnabled(!m_working && (step == File ? !m_file->path().isEmpty() : m_columns->missing().isEmpty()));
    }
    m_next->setAccessibleName(m_next->text());
}

void ImportDialog::setWorking(bool working, const QString& what)
{
    m_working = working;
    ++m_asked;
    m_progress->setVisible(working);
    m_progress->setValue(0);
    if (working) {
        m_banner->hide();
        if (!what.isEmpty())
            m_what->setText(what);
    }
    tellButtons();
}

void ImportDialog::tell(Banner::Kind kind, const QString& text)
{
    m_banner->say(kind, text);
    m_banner->show();
}

void ImportDialog::take(const QString& path)
{
    m_path = path;
    m_file->setPath(path);
    go(File);
    look({.region = m_region, .encoding = {}, .delimiter = {}, .hasHeading = {}});
}

void ImportDialog::next()
{
    switch (m_steps->currentIndex()) {
    case File:
        take(m_file->path());
        break;
    case Columns:
        check();
        break;
    default:
        begin();
        break;
    }
}

void ImportDialog::look(const ContactFileWish& wish)
{
    setWorking(true);
    whenDone(m_files.look(m_path, wish), this, [this, asked = m_asked](const ContactFilePreview& preview) {
        if (asked == m_asked)
            looked(preview);
    });
}

void ImportDialog::looked(const ContactFilePreview& preview)
{
    setWorking(false);
    if (preview.problem) {
        // What stands there stays, so that another delimiter or encoding can be chosen.
        tell(Banner::Kind::Danger, FileWords::sentence(*preview.problem));
        return;
    }
    m_columns->show(preview);
    if (m_steps->currentIndex() == File)
        go(Columns);
    else
        tellButtons();
}

void ImportDialog::check()
{
    setWorking(true, tr("Reading and checking the whole file…"));
    whenDone(m_files.check(m_path, m_columns->plan()), this, [this, asked = m_asked](const ContactFileCheck& check) {
        if (asked != m_asked)
            return;
        setWorking(false);
        if (!check.problem) {
            m_check->show(check);
            go(Check);
            return;
        }
        go(Columns);
        tell(Banner::Kind::Danger, FileWords::sentence(*check.problem));
    });
}

void ImportDialog::begin()
{
    ContactJobOrder order = m_check->order();
    order.fileName = QFileInfo(m_path).fileName();
    const int contacts = m_check->count();
    setWorking(true, tr("Writing it down on this computer, so that it goes on after a restart…"));
    // Nobody can say how long that takes.
    m_progress->setRange(0, 0);
    whenDone(m_jobs.begin(order), this, [this, contacts](const JobId& id) {
        m_progress->setRange(0, 100);
        setWorking(false);
        if (id.isEmpty()) {
            go(Check);
            tell(Banner::Kind::Danger, tr("This computer could not write the import down, so nothing was begun. Make "
                                          "room on the disk and try again."));
            return;
        }
        Q_EMIT begun(id, contacts);
        accept();
    });
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_working && !draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    take(draggedFile(event->mimeData()));
}

void ImportDialog::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    m_files.stop();
}

} // namespace rejoinder
