#include "session/FileTransferDesk.h"

#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "files/ContactFileReader.h"
#include "files/ContactFileWriter.h"
#include "files/EncodingGuess.h"
#include "store/ContactStore.h"
#include "store/Store.h"

#include <QPromise>
#include <QtConcurrent>

namespace rejoinder {

/// Numbers are looked up in pieces, so that whoever opens a conversation meanwhile does not wait for all of them.
static constexpr qsizetype numbersAtOnce = 2'000;

struct FileTransferDesk::Work
{
    StopFlag stop = std::make_shared<std::atomic_bool>(false);
    std::atomic_int percent = 0;

    // Of a check whose numbers are being looked up; the GUI's thread alone.
    QPromise<ContactFileCheck> promise;
    ContactFileCheck check;
    QStringList numbers;
};

FileTransferDesk::FileTransferDesk(Store& store, QObject* parent) : TransferDesk(parent), m_store(store)
{
    m_tell.setInterval(100);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        if (const int percent = m_work->percent.load(); std::exchange(m_told, percent) != percent)
            Q_EMIT progressed(percent);
    });
}

FileTransferDesk::~FileTransferDesk()
{
    stop();
}

std::shared_ptr<FileTransferDesk::Work> FileTransferDesk::begin()
{
    stop();
    m_work = std::make_shared<Work>();
    m_told = -1;
    m_tell.start();
    return m_work;
}

void FileTransferDesk::stop()
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_tell.stop();
    if (m_work)
        m_work->stop->store(true);
}

QFuture<ContactFilePreview> FileTransferDesk::look(const QString& path, const ContactFileWish& wish)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return QtConcurrent::run([work = begin(), path, wish] { return previewContactFile(path, wish, work->stop); });
}

QFuture<ContactFileCheck> FileTransferDesk::check(const QString& path, const ContactFilePlan& plan)
{
    REJOINDER_ASSERT_GUI_THREAD();
    const std::shared_ptr<Work> work = begin();
    const auto read = [work, path, plan] {
        return checkContactFile(path, plan, work->stop, [&work](int percent) { work->percent.store(percent); });
    };
    return afterwards(QtConcurrent::run(read), this,
                      [this, work](const ContactFileCheck& check) { return compared(work, check); });
}

QFuture<ContactFileCheck> FileTransferDesk::compared(const std::shared_ptr<Work>& work, ContactFileCheck check)
{
    work->promise.start();
    work->check = std::move(check);
    for (const JobItem& item : std::as_const(work->check.items)) {
        if (item.problem == ImportProblem::None)
            work->numbers.append(item.contact.mobile.number);
    }
    const QFuture<ContactFileCheck> whole = work->promise.future();
    askNext(work);
    return whole;
}

void FileTransferDesk::askNext(const std::shared_ptr<Work>& work)
{
    if (work->stop->load()) {
        work->check.items.clear();
        work->check.problem = FileProblem{.kind = FileProblem::Kind::Cancelled};
        work->numbers.clear();
    }
    if (work->numbers.isEmpty()) {
        if (work == m_work)
            m_tell.stop();
        work->promise.addResult(std::move(work->check));
        work->promise.finish();
        return;
    }
    const QStringList piece = work->numbers.first(std::min(numbersAtOnce, work->numbers.size()));
    work->numbers.remove(0, piece.size());
    whenDone(m_store.contacts().amongNumbers(piece), this, [this, work](const QHash<QString, ContactId>& known) {
        work->check.known.insert(known);
        askNext(work);
    });
}

QFuture<FileWriting> FileTransferDesk::write(const ContactExport& order, const QList<Contact>& contacts)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return QtConcurrent::run([order, contacts] { return writeContacts(order, contacts); });
}

QFuture<FileWriting> FileTransferDesk::writeRows(const QString& path, const QStringList& heading,
                                                 const QList<QStringList>& rows)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return QtConcurrent::run([path, heading, rows] { return rejoinder::writeRows(path, heading, rows); });
}

QList<QByteArray> FileTransferDesk::encodings() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return offeredEncodings();
}

} // namespace rejoinder
