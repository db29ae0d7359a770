#include "domain/Clock.h"
#include "domain/WhenDone.h"
#include "profile/BenchProfile.h"
#include "program/ProgramParts.h"
#include "session/AccountFiles.h"
#include "session/FileTransferDesk.h"
#include "store/Store.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <unistd.h>

namespace rejoinder::bench {

namespace {

constexpr int rows = 10'000;
constexpr int badRows = rows / 50;

const QString timeFigure = QStringLiteral("import of 10,000 rows: parsed, checked, previewed");
const QString memoryFigure = QStringLiteral("memory growth over an import's preview");

/// Every fiftieth is one that a spreadsheet has spoilt.
bool writeRows(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("First name,Last name,Mobile,Country,Email,Lists\r\n");
    for (int row = 0; row < rows; ++row) {
        const QByteArray n = QByteArray::number(row);
        const QByteArray number =
            "(" + QByteArray::number(201 + row / 9000) + ") 555-" + QByteArray::number(1000 + row % 9000);
        file.write("First" + n + ",Last" + n + ',' + (row % 50 == 49 ? QByteArray("1.23E+10") : number) + ",US,p" + n +
                   "@example.com,\"VIP; New York\"\r\n");
    }
    return file.flush();
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

/// T{} where it does not come within a minute.
template <class T> T waitFor(const QFuture<T>& future)
{
    QEventLoop loop;
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    T value{};
    whenDone(future, &loop, [&](const T& given) {
        value = given;
        loop.quit();
    });
    loop.exec();
    return value;
}

} // namespace

/// The desk itself, over the store of the profile, in this process: from the path to the rows that the dialog shows.
QList<Figure> measureImport(const Run& run)
{
    const auto failed = [](const QString& reason) {
        return QList<Figure>{Figure::unmeasured(timeFigure, QStringLiteral("ms"), reason),
                             Figure::unmeasured(memoryFigure, QStringLiteral("MB"), reason)};
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    if (!writeRows(path))
        return failed(QStringLiteral("the file could not be written"));
    BenchProfile profile(run.profile);
    if (!profile.load({}))
        return failed(QStringLiteral("there is no profile"));
    const SystemClock clock;
    Store store(accountDirectory(profile.settings({}), profile.account()), clock);
    waitFor(store.open());
    FileTransferDesk desk(store);

    Distribution times;
    const double before = residentMegabytes();
    double most = before;
    for (int turn = 0; turn < 7; ++turn) {
        QElapsedTimer timer;
        timer.start();
        const ContactFilePreview preview = waitFor(
            desk.look(path, {.region = QStringLiteral("US"), .encoding = {}, .delimiter = {}, .hasHeading = {}}));
        const ContactFileCheck check = waitFor(desk.check(path, preview.plan));
        times.add(double(timer.nsecsElapsed()) / 1e6);
        most = std::max(most, residentMegabytes());
        const auto refused = std::count_if(check.items.begin(), check.items.end(),
                                           [](const JobItem& item) { return item.problem != ImportProblem::None; });
        if (check.items.size() != rows || refused != badRows)
            return failed(QStringLiteral("%1 rows were read, %2 of them refused").arg(check.items.size()).arg(refused));
    }
    return {
        Figure{timeFigure, QStringLiteral("ms"), times, {}, {{Limit::At::P95, 2'000}}, {}},
        Figure{memoryFigure, QStringLiteral("MB"), Distribution({most - before}), {}, {{Limit::At::Worst, 50}}, {}}};
}

} // namespace rejoinder::bench
