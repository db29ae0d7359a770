#include "ui/contacts/transfer/TransferFlow.h"

#include "models/ContactTableModel.h"
#include "session/JobDesk.h"
#include "session/TransferDesk.h"
#include "ui/contacts/transfer/ExportDialog.h"
#include "ui/contacts/transfer/ImportDialog.h"
#include "ui/contacts/transfer/ImportFileStep.h"
#include "ui/text/Isolate.h"
#include "ui/widgets/ToastBar.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QPromise>
#include <QUrl>
#include <numeric>

namespace rejoinder {

using namespace std::chrono_literals;

TransferFlow::TransferFlow(TransferDesk& files, JobDesk& jobs, ContactTableModel& contacts, QWidget& page)
    : QObject(&page), m_files(files), m_jobs(jobs), m_contacts(contacts), m_page(page), m_toast(new ToastBar(&page))
{
    page.setAcceptDrops(true);
    page.installEventFilter(this);
    connect(m_toast, &ToastBar::accepted, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
}

void TransferFlow::setRegion(const QString& region)
{
    m_region = region;
}

void TransferFlow::importFile(const QString& path)
{
    // One that was closed is about to go.
    if (!m_import || !m_import->isVisible()) {
        m_import = new ImportDialog(m_files, m_jobs, &m_page);
        m_import->setAttribute(Qt::WA_DeleteOnClose);
        m_import->setRegion(m_region);
        m_import->setLists(m_contacts.lists());
        m_import->open();
    }
    if (!path.isEmpty())
        m_import->take(path);
}

void TransferFlow::exportContacts(const QList<Contact>& chosen)
{
    QPromise<QList<Contact>> ready;
    ready.start();
    ready.addResult(chosen);
    ready.finish();
    QFuture<QList<Contact>> contacts = ready.future();
    int count = int(chosen.size());
    if (chosen.isEmpty()) {
        count = m_contacts.rowCount();
        QList<int> rows(count);
        std::iota(rows.begin(), rows.end(), 0);
        contacts = m_contacts.contactsAt(rows);
    }
    if (count == 0)
        return;
    auto* dialog = new ExportDialog(m_files, contacts, count, !chosen.isEmpty(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::written, this, [this](const QString& path, int written) {
        const QFileInfo file(path);
        m_folder = file.absolutePath();
        m_toast->offer(tr("%Ln contact(s) exported to %1", nullptr, written).arg(isolate::text(file.fileName())),
                       tr("Show folder"), 8s);
    });
    dialog->open();
}

bool TransferFlow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (draggedFile(drag->mimeData()).isEmpty())
            return false;
        drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        importFile(draggedFile(static_cast<QDropEvent*>(event)->mimeData()));
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rejoinder
