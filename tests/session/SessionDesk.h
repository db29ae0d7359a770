#pragma once

#include "session/Session.h"
#include "session/SessionSettings.h"
#include "store/ConversationStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/SandboxProcess.h"
#include "support/ShiftedClock.h"

#include <QTemporaryDir>

namespace rejoinder {

/// A session on a disk of its own, connected to a sandbox.
struct SessionDesk
{
    explicit SessionDesk(const SandboxProcess& sandbox,
                         std::chrono::milliseconds closeHold = std::chrono::milliseconds(0))
        : server(sandbox)
    {
        settings.apiUrl = sandbox.url();
        settings.dataDirectory = disk.path();
        settings.closeHold = closeHold;
        settings.sendHold = std::chrono::milliseconds(0);
        using std::chrono::milliseconds;
        settings.outboxTimes.looks = {milliseconds(100), milliseconds(300), milliseconds(900)};
        settings.outboxTimes.notFoundAfter = milliseconds(1'500);
        open();
    }
    /// As when the program is started again; `connected`: with the credentials at hand.
    void open(bool connected = true)
    {
        session.reset();
        session = std::make_unique<Session>(settings, server.credentials().accountId, clock);
        if (connected)
            session->connectToSakari(server.credentials());
    }
    [[nodiscard]] bool isUpToDate() const
    {
        return QTest::qWaitFor([&] { return session->syncState().phase == SyncState::Phase::UpToDate; }, atMost);
    }
    QList<ConversationRow> rows(Folder folder = Folder::Open) const
    {
        return answerOf(session->store().conversations().rows({.folder = folder}, 10'000));
    }
    /// Somebody who may be texted.
    [[nodiscard]] ConversationRow somebody(int skip = 0) const
    {
        for (const ConversationRow& row : rows()) {
            if (!row.isBlocked && !row.isInvalid && skip-- == 0)
                return row;
        }
        QTest::qFail("nobody there to text", __FILE__, __LINE__);
        return {};
    }
    QList<OutboxEntry> outbox(const ConversationId& id) const
    {
        return answerOf(session->store().outbox().ofConversation(id));
    }
    [[nodiscard]] bool hasState(const ConversationId& id, OutboxState state) const
    {
        return QTest::qWaitFor(
            [&] {
                const auto entries = outbox(id);
                return !entries.isEmpty() && entries.last().state == state;
            },
            atMost);
    }

    static constexpr int atMost = 30'000; ///< milliseconds

    const SandboxProcess& server;
    QTemporaryDir disk;
    ShiftedClock clock;
    SessionSettings settings;
    std::unique_ptr<Session> session;
};

} // namespace rejoinder
