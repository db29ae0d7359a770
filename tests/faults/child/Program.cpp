#include "child/Program.h"

#include "domain/Secret.h"
#include "domain/WhenDone.h"
#include "session/ClosingDesk.h"
#include "session/DraftDesk.h"
#include "session/ReplyDesk.h"
#include "session/SessionSettings.h"
#include "session/ThreadDesk.h"
#include "store/OutboxStore.h"
#include "store/Store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace rejoinder::faults {

namespace {

QString textIn(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

ConversationId conversationIn(const QJsonObject& command)
{
    return ConversationId(textIn(command, "conversation"));
}

} // namespace

Program::Program(QObject* parent) : QObject(parent)
{
    connect(&m_lines, &Lines::heard, this, &Program::obey);
    connect(&m_lines, &Lines::ended, qApp, &QCoreApplication::quit);
}

Program::~Program() = default;

void Program::obey(const QJsonObject& command)
{
    const QString verb = textIn(command, "do");
    const OutboxId row(textIn(command, "row"));
    if (verb == u"begin")
        return open(command);
    if (verb == u"send" || verb == u"start")
        return click(command);
    if (verb == u"rows")
        return sayRows();
    if (verb == u"draft")
        return saveDraft(command);
    if (verb == u"readDraft")
        return sayDraft(command);
    if (verb == u"close")
        return m_session->closing().close(conversationIn(command));
    if (verb == u"open")
        return m_session->threads().open(conversationIn(command));
    if (verb == u"checkAgain")
        return m_session->replies().checkAgain(row);
    if (verb == u"sendAgain")
        return m_session->replies().sendAgain(row);
    if (verb == u"discard")
        return m_session->replies().discard(row);
    if (verb == u"undo") {
        whenDone(m_session->replies().undo(row), this, [this, row](bool done) {
            m_lines.say({{QStringLiteral("say"), QStringLiteral("undone")},
                         {QStringLiteral("row"), row.text()},
                         {QStringLiteral("ok"), done}});
        });
        return;
    }
    qFatal("what is \"%s\"?", qPrintable(verb));
}

void Program::open(const QJsonObject& command)
{
    const int faster = command.value(QStringLiteral("faster")).toInt(1);
    SessionSettings settings;
    settings.apiUrl = QUrl(textIn(command, "url"));
    settings.dataDirectory = textIn(command, "directory");
    settings.requestPatience = std::chrono::milliseconds(command.value(QStringLiteral("patience")).toInt());
    settings.closeHold /= faster;
    settings.sendHold /= faster;
    for (std::chrono::milliseconds& look : settings.outboxTimes.looks)
        look /= faster;
    settings.outboxTimes.notFoundAfter /= faster;
    settings.outboxTimes.askAfter /= faster;
    settings.outboxTimes.longestHold /= faster;
    const Credentials credentials{.accountId = AccountId(textIn(command, "account")),
                                  .clientId = Secret(textIn(command, "client")),
                                  .clientSecret = Secret(textIn(command, "secret"))};
    m_session = std::make_unique<Session>(settings, credentials.accountId, m_clock);
    report();
    m_session->connectToSakari(credentials);
    // What an earlier run left: the store answers in order, so this is after it has opened.
    sayRows();
    m_lines.say({{QStringLiteral("say"), QStringLiteral("ready")}});
}

void Program::report()
{
    ReplyDesk& replies = m_session->replies();
    connect(&replies, &ReplyDesk::held, this,
            [this](const OutboxId& id) { sayOf(QStringLiteral("held"), id, QString()); });
    connect(&replies, &ReplyDesk::unconfirmed, this,
            [this](const OutboxId& id) { sayOf(QStringLiteral("unconfirmed"), id, QString()); });
    connect(&replies, &ReplyDesk::failed, this, [this](const OutboxId& id, const ConversationId&, const ApiError& why) {
        sayOf(QStringLiteral("failed"), id, why.code);
    });
    connect(&m_session->drafts(), &DraftDesk::saved, this, [this](const ConversationId& id) {
        m_lines.say({{QStringLiteral("say"), QStringLiteral("draftSaved")},
                     {QStringLiteral("conversation"), id.text()},
                     {QStringLiteral("text"), m_drafts.value(id).text}});
    });
    connect(m_session.get(), &Session::syncStateChanged, this, [this](const SyncState& state) {
        if (state.phase == SyncState::Phase::UpToDate)
            m_lines.say({{QStringLiteral("say"), QStringLiteral("upToDate")}});
    });
    connect(m_session.get(), &Session::storageTrouble, this, [](const StorageTrouble& trouble) {
        if (!trouble.isEmpty())
            qFatal("storage trouble: cache set aside as \"%s\", vault as \"%s\"", qPrintable(trouble.cache.setAsideAs),
                   qPrintable(trouble.vault.setAsideAs));
    });
    connect(m_session.get(), &Session::credentialsRefused, this, [] { qFatal("the credentials were refused"); });
}

void Program::click(const QJsonObject& command)
{
    const QString text = textIn(command, "text");
    QFuture<bool> accepted;
    if (textIn(command, "do") == u"start") {
        ToContact to;
        to.mobile.number = textIn(command, "number");
        to.mobile.country = QStringLiteral("US");
        accepted = m_session->replies().start(to, text);
    } else {
        accepted = m_session->replies().send(conversationIn(command), text);
    }
    whenDone(accepted, this, [this, click = command.value(QStringLiteral("click"))](bool ok) {
        m_lines.say({{QStringLiteral("say"), QStringLiteral("clicked")},
                     {QStringLiteral("click"), click},
                     {QStringLiteral("ok"), ok}});
    });
}

void Program::sayRows()
{
    whenDone(m_session->store().outbox().unfinished(), this, [this](const QList<OutboxEntry>& entries) {
        QJsonArray rows;
        for (const OutboxEntry& entry : entries) {
            rows.append(QJsonObject{{QStringLiteral("row"), entry.id.text()},
                                    {QStringLiteral("text"), entry.text.text},
                                    {QStringLiteral("state"), int(entry.state)},
                                    {QStringLiteral("goodReads"), entry.goodReads},
                                    {QStringLiteral("isDecided"), entry.notFoundAt.isValid()}});
        }
        m_lines.say({{QStringLiteral("say"), QStringLiteral("rows")}, {QStringLiteral("rows"), rows}});
    });
}

void Program::saveDraft(const QJsonObject& command)
{
    const Draft draft{.text = textIn(command, "text"), .cursor = 0};
    m_drafts.insert(conversationIn(command), draft);
    m_session->drafts().save(conversationIn(command), draft, DraftMoment::Typed);
}

void Program::sayDraft(const QJsonObject& command)
{
    whenDone(m_session->drafts().load(conversationIn(command)), this,
             [this, conversation = textIn(command, "conversation")](const Draft& draft) {
                 m_lines.say({{QStringLiteral("say"), QStringLiteral("draft")},
                              {QStringLiteral("conversation"), conversation},
                              {QStringLiteral("text"), draft.text}});
             });
}

void Program::sayOf(const QString& what, const OutboxId& id, const QString& text)
{
    m_lines.say({{QStringLiteral("say"), what}, {QStringLiteral("row"), id.text()}, {QStringLiteral("text"), text}});
}

} // namespace rejoinder::faults
