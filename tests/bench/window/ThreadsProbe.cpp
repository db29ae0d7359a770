#include "window/ThreadsProbe.h"

#include "window/ClientWindow.h"
#include "window/Frames.h"
#include "window/Input.h"
#include "window/Memory.h"

namespace rejoinder::bench {

Findings threadsProbe(Bench& bench)
{
    Findings found;
    QListView* list = bench.client.list();
    list->setFocus();
    for (int opened = 0; opened < 200;) {
        const ConversationId before = ClientWindow::idOf(list->currentIndex());
        input::key(list, Qt::Key_Down);
        const ConversationId id = ClientWindow::idOf(list->currentIndex());
        if (id == before || id.isEmpty()) {
            found.complaint = QStringLiteral("the list ends after %1 conversations").arg(opened);
            return found;
        }
        if (!bench.frames.waitUntil([&] { return bench.client.threadShows(id); })) {
            found.complaint = QStringLiteral("conversation %1 of 200 did not come on show").arg(opened + 1);
            return found;
        }
        ++opened;
        bench.frames.pass(50);
    }
    bench.frames.pass(5'000);
    found.samples[QStringLiteral("threads")].append(residentMegabytes());
    return found;
}

} // namespace rejoinder::bench
