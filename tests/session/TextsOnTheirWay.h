#pragma once

#include "LedgerWords.h"
#include "SessionDesk.h"
#include "api/MessagesApi.h"
#include "session/ReplyDesk.h"
#include "sync/SakariAccess.h"

namespace rejoinder {

/// What the sandbox does with the next POST of a text.
inline void failNextSend(SandboxProcess& sandbox, const QJsonObject& how)
{
    QJsonObject fault{{QStringLiteral("method"), QStringLiteral("POST")},
                      {QStringLiteral("path"), QStringLiteral("/messages")}};
    for (auto one = how.begin(); one != how.end(); ++one)
        fault.insert(one.key(), one.value());
    sandbox.failNext(fault);
}

/// It is taken, and the answer never comes.
inline void loseTheAnswer(SandboxProcess& sandbox)
{
    failNextSend(sandbox, {{QStringLiteral("status"), 0}, {QStringLiteral("afterAccepting"), true}});
}

/// It is not taken, and nobody says so.
inline void loseTheText(SandboxProcess& sandbox)
{
    failNextSend(sandbox, {{QStringLiteral("status"), 0}});
}

/// No thread can be read until the faults are cleared.
inline void nobodyCanLook(SandboxProcess& sandbox)
{
    sandbox.failNext({{QStringLiteral("method"), QStringLiteral("GET")},
                      {QStringLiteral("path"), QStringLiteral("/messages")},
                      {QStringLiteral("status"), 503},
                      {QStringLiteral("count"), 1'000'000}});
}

/// As another program would: the same words once more, or the ones that were thought lost.
inline void sendBeside(const SessionDesk& desk, SandboxProcess& sandbox, const ConversationId& id, const QString& text)
{
    SakariAccess access(sandbox.url(), desk.clock);
    access.connectWith(sandbox.credentials());
    QVERIFY(answerOf(access.messages().send({.to = ToConversation{id}, .text = text, .media = {}})).ok());
}

inline std::optional<OutboxEntry> entry(const SessionDesk& desk, const OutboxId& id)
{
    return answerOf(desk.session->store().outbox().get(id));
}

inline bool send(const SessionDesk& desk, const ConversationId& id, const QString& text, const Draft& typed = {})
{
    return answerOf(desk.session->replies().send(id, text, typed));
}

} // namespace rejoinder
