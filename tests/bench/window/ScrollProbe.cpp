#include "window/ScrollProbe.h"

#include "models/ThreadModel.h"
#include "ui/inbox/InboxPage.h"
#include "window/ClientWindow.h"
#include "window/Frames.h"
#include "window/Input.h"

#include <QScrollBar>

namespace rejoinder::bench {

namespace {

constexpr qint64 beat = 16'000'000;

} // namespace

QString scrollFrames(Bench& bench, QAbstractItemView* view, int frames, int direction, QList<double>& samples)
{
    bench.frames.settle();
    QWidget* viewport = view->viewport();
    qint64 due = WatchedApplication::now() + beat;
    int still = 0;
    for (int i = 0; i < frames; due += beat) {
        if (const qint64 left = (due - WatchedApplication::now()) / 1'000'000; left > 1)
            bench.frames.pass(int(left) - 1);
        while (WatchedApplication::now() < due) {
        }
        const int before = view->verticalScrollBar()->value();
        bench.frames.expect(viewport, [] { return true; });
        input::wheel(viewport, direction);
        const bool moved = view->verticalScrollBar()->value() != before;
        if (!moved) {
            // The end of what is there; more may come, or the direction changes.
            if (++still > 20)
                direction = -direction;
            if (still > 60)
                return QStringLiteral("there is nothing to scroll");
            bench.frames.pass(16);
            due = WatchedApplication::now();
            continue;
        }
        const auto seen = bench.frames.seen();
        if (!seen)
            return QStringLiteral("no frame came");
        still = 0;
        samples.append(milliseconds(*seen - due));
        ++i;
        due = std::max(due, WatchedApplication::now() - beat);
    }
    return {};
}

Findings scrollProbe(Bench& bench)
{
    Findings found;
    const int frames = bench.quick ? 150 : 600;
    found.complaint = scrollFrames(bench, bench.client.list(), frames, 1, found.samples[QStringLiteral("scroll-list")]);
    if (!found.complaint.isEmpty())
        return found;
    const ConversationId longest = bench.profile.longest();
    bench.client.page()->openConversation(longest);
    if (!bench.frames.waitUntil([&] { return bench.client.threadShows(longest); })) {
        found.complaint = QStringLiteral("the longest thread did not come on show");
        return found;
    }
    found.complaint =
        scrollFrames(bench, bench.client.thread(), frames, -1, found.samples[QStringLiteral("scroll-thread")]);
    return found;
}

} // namespace rejoinder::bench
