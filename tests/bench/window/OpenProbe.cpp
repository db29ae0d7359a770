#include "window/OpenProbe.h"

#include "window/ClientWindow.h"
#include "window/Frames.h"
#include "window/Input.h"

#include <QScrollBar>

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
        const qint64 begin = input::press(rows, at);
        const auto seen = bench.frames.wait(thread, [&] { return bench.client.threadShows(id); });
        input::release(rows, at);
        if (!seen) {
            found.complaint = QStringLiteral("a conversation did not come on show");
            break;
        }
        samples.append(milliseconds(*seen - begin));
    }
    return found;
}

} // namespace rejoinder::bench
