#include "window/FirstSyncProbe.h"

#include "domain/WhenDone.h"
#include "session/Session.h"
#include "store/ConversationStore.h"
#include "store/Store.h"
#include "window/ClientWindow.h"
#include "window/Frames.h"
#include "window/Stalls.h"

#include <cstdio>

namespace rejoinder::bench {

Findings firstSyncProbe(Bench& bench)
{
    Findings found;
    Stalls stalls(bench.application);
    Session* session = bench.client.signIn().session();
    const qint64 begin = WatchedApplication::now();
    const auto isDone = [session] { return session->syncState().phase == SyncState::Phase::UpToDate; };
    // What is not there by then counts as missing: the rate is that of what has come.
    if (!bench.frames.waitUntil(isDone, 300'000))
        std::fprintf(stderr, "the first sync had not come to its end after five minutes\n");
    const double seconds = milliseconds(WatchedApplication::now() - begin) / 1000;
    std::optional<FolderCounts> counts;
    QObject context;
    whenDone(session->store().conversations().counts({}), &context,
             [&](const FolderCounts& answer) { counts = answer; });
    if (!bench.frames.waitUntil([&] { return counts.has_value(); }, 60'000)) {
        found.complaint = QStringLiteral("the store did not say how much it has");
        return found;
    }
    found.samples[QStringLiteral("sync-stall")].append(stalls.longest());
    found.samples[QStringLiteral("sync-rate")].append((counts->open + counts->closed) / seconds);
    return found;
}

} // namespace rejoinder::bench
