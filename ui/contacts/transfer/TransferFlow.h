#pragma once

#include "domain/Contact.h"

#include <QObject>
#include <QPointer>

namespace rejoinder {

class ContactTableModel;
class ImportDialog;
class JobDesk;
class ToastBar;
class TransferDesk;

/// What the contacts' page does with files: opens the dialogs, takes a file that is dropped onto the page, and says
/// when one is written. Owned by the page, over which its dialogs stand; the others must outlive it.
class TransferFlow : public QObject
{
    Q_OBJECT
public:
    TransferFlow(TransferDesk& files, JobDesk& jobs, ContactTableModel& contacts, QWidget& page);

    void setRegion(const QString& region);
    /// Without a path the dialog asks for the file.
    void importFile(const QString& path = {});
    /// These, or all that the table shows where there are none.
    void exportContacts(const QList<Contact>& chosen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TransferDesk& m_files;
    JobDesk& m_jobs;
    ContactTableModel& m_contacts;
    QWidget& m_page;
    QString m_region;
    QPointer<ImportDialog> m_import;
    ToastBar* m_toast;
    QString m_folder; ///< of the file that the toast tells of
};

} // namespace rejoinder
