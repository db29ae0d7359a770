#pragma once

#include "domain/ContactFile.h"
#include "domain/ContactJob.h"

#include <QObject>

namespace rejoinder {

class Banner;
class ToastBar;
class TransferDesk;

/// Writes the rows that an import left behind into a CSV: as they were in the file, each with its reason, so that they
/// can be mended and imported again. Asks where to; says how many were written, or why none. Owned by `page`, over
/// which its dialog stands; `files` must outlive it. GUI thread.
class RejectedRows : public QObject
{
    Q_OBJECT
public:
    RejectedRows(TransferDesk& files, QWidget& page);

    /// Says why nothing was written; hidden else. To be placed, and owned from then on, by the page.
    [[nodiscard]] Banner* notice() const { return m_notice; }
    void save(const ContactJob& job, const QStringList& heading, const QList<JobFailure>& failures);

    /// The file's heading, and behind it the reason's.
    [[nodiscard]] static QStringList headingWithReason(const QStringList& heading);
    /// The row with its reason in the reason's column. Cells beyond the heading stay beyond it, so that an import
    /// refuses them once more until somebody has mended them.
    [[nodiscard]] static QStringList rowWithReason(const QStringList& heading, const JobFailure& failure);

private:
    void askForFile();
    void writeTo(const QString& path);
    void told(const QString& path, const FileWriting& writing);

    TransferDesk& m_files;
    QWidget& m_page;
    ToastBar* m_toast;
    Banner* m_notice;
    QString m_name; ///< of the file that is proposed
    QStringList m_heading;
    QList<QStringList> m_rows;
    QString m_folder; ///< of the file that the toast tells of
};

} // namespace rejoinder
