#include "ui/contacts/transfer/RejectedRows.h"

#include "domain/WhenDone.h"
#include "session/TransferDesk.h"
#include "ui/text/FileWords.h"
#include "ui/text/Isolate.h"
#include "ui/text/JobWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ToastBar.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace rejoinder {

using namespace std::chrono_literals;

RejectedRows::RejectedRows(TransferDesk& files, QWidget& page)
    : QObject(&page), m_files(files), m_page(page), m_toast(new ToastBar(&page)), m_notice(new Banner(&page))
{
    m_notice->setDismissable(true);
    m_notice->hide();
    connect(m_notice, &Banner::dismissed, m_notice, &QWidget::hide);
    connect(m_notice, &Banner::activated, this, &RejectedRows::askForFile);
    connect(m_toast, &ToastBar::accepted, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
}

/// Rows that were refused twice have the column already; it is filled anew.
static QStringList withoutReason(const QStringList& heading, QStringList row)
{
    const qsizetype old = heading.lastIndexOf(FileWords::reasonHeading());
    if (old >= 0 && old < row.size())
        row.removeAt(old);
    return row;
}

QStringList RejectedRows::headingWithReason(const QStringList& heading)
{
    return withoutReason(heading, heading) << FileWords::reasonHeading();
}

QStringList RejectedRows::rowWithReason(const QStringList& heading, const JobFailure& failure)
{
    QStringList row = withoutReason(heading, failure.item.cells);
    const qsizetype reasonAt = withoutReason(heading, heading).size();
    while (row.size() < reasonAt)
        row.append(QString());
    row.insert(reasonAt, JobWords::reason(failure));
    return row;
}

void RejectedRows::save(const ContactJob& job, const QStringList& heading, const QList<JobFailure>& failures)
{
    m_notice->hide();
    m_heading = headingWithReason(heading);
    m_rows.clear();
    m_rows.reserve(failures.size());
    for (const JobFailure& failure : failures)
        m_rows.append(rowWithReason(heading, failure));
    m_name = tr("%1 rejected", "name of a file: rows of another file that were rejected")
                 .arg(QFileInfo(job.fileName).completeBaseName());
    askForFile();
}

void RejectedRows::askForFile()
{
    m_notice->hide();
    auto* dialog = new QFileDialog(&m_page, tr("Save the rejected rows"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->selectFile(m_name);
    connect(dialog, &QFileDialog::fileSelected, this, &RejectedRows::writeTo);
    dialog->open();
}

void RejectedRows::writeTo(const QString& path)
{
    whenDone(m_files.writeRows(path, m_heading, m_rows), this,
             [this, path](const FileWriting& writing) { told(path, writing); });
}

void RejectedRows::told(const QString& path, const FileWriting& writing)
{
    if (writing.problem) {
        m_notice->say(Banner::Kind::Danger, FileWords::sentence(*writing.problem), tr("Choose another place"));
        m_notice->show();
        return;
    }
    const QFileInfo file(path);
    m_folder = file.absolutePath();
    m_toast->offer(tr("%Ln rejected row(s) saved to %1", nullptr, writing.written).arg(isolate::text(file.fileName())),
                   tr("Show folder"), 8s);
}

} // namespace rejoinder
