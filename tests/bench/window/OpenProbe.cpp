#include "window/OpenProbe.h"

#include "models/ThreadModel.h"
#include "window/ClientWindow.h"
#include "window/Frames.h"
#include "window/Input.h"

namespace rejoinder::bench {

Findings openProbe(Bench& bench)
{
    Findings found;
    QListView* list = bench.client.list();
    QWidget* rows = list->viewport();
    QWidget* thread = bench.client.thread()->viewport();
    const int wanted = bench.quick ? 60 : 200;
    QList<double>& samples = found.samples[QStringLiteral("open")];
    for (int i = 0; i < wanted; ++i) {
        // From a row near the top of what is in sight to the next, and every few rows a page further down.
        if (i % 4 == 0)
            input::wheel(rows, 5);
        bench.frames.settle();
        const QPoint at(rows->width() / 2, rows->height() * (1 + i % 4) / 5);
        const QModelIndex row = list->indexAt(at);
        const ConversationId id = ClientWindow::idOf(row);
        if (!row.isValid() || id.isEmpty()) {
            found.complaint = QStringLiteral("there is no row in the middle of the list");
            break;
        }
        if (bench.client.threadShows(id))
            continue;
        bench.frames.expect(thread, [&] { return bench.client.threadShows(id); });
        const qint64 begin = input::press(rows, at);
        const auto seen = bench.frames.seen();
        input::release(rows, at);
        if (!seen) {
            found.complaint = QStringLiteral("conversation %1 of %2 did not come on show; %3 is, with %4 rows%5")
                                  .arg(i + 1)
                                  .arg(wanted)
                                  .arg(bench.client.messages()->conversation() == id ? QStringLiteral("it")
                                                                                     : QStringLiteral("another"))
                                  .arg(bench.client.messages()->rowCount())
                                  .arg(bench.client.messages()->isLoading() ? QStringLiteral(", loading") : QString());
            break;
        }
        samples.append(milliseconds(*seen - begin));
    }
    return found;
}

} // namespace rejoinder::bench
