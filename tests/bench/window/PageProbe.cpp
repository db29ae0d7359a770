#include "window/PageProbe.h"

#include "Options.h"
#include "api/decode/DecodeMessage.h"
#include "data/SandboxData.h"
#include "domain/WhenDone.h"
#include "samples/SampleData.h"
#include "session/Session.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "window/ClientWindow.h"
#include "window/Frames.h"
#include "json/JsonShape.h"

#include <QJsonDocument>
#include <QtConcurrentRun>

namespace rejoinder::bench {

namespace {

struct Decoded
{
    Result<Page<Message>> page;
    qint64 nanoseconds = 0;
};

/// Pages as a server sends them, of conversations that the profile does not have.
class PageBytes
{
public:
    PageBytes()
    {
        m_options.seed = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
        m_options.conversations = 60;
        m_options.totalMessages = 60 * 100;
        m_options.now = QDateTime::currentDateTimeUtc();
    }

    QString fill()
    {
        QString complaint;
        if (!sandbox::SampleData::fill(m_data, m_options, &complaint))
            return complaint;
        m_shape = sandbox::JsonShape::make(m_data, m_options);
        return {};
    }
    /// 100 messages, all said to be of one thread.
    QByteArray page(int number) const
    {
        QJsonArray messages;
        for (quint32 i = 0; i < 100; ++i)
            messages.append(m_shape->message(static_cast<quint32>(number) * 100 + i));
        return QJsonDocument(QJsonObject{{QStringLiteral("data"), messages},
                                         {QStringLiteral("pagination"), m_shape->pagination(1'000, 100, 0)}})
            .toJson(QJsonDocument::Compact);
    }
    int pages() const { return int(m_data.threads.messageCount() / 100); }
    QString salt() const { return QString::number(m_options.seed); }

private:
    sandbox::Options m_options;
    sandbox::SandboxData m_data{m_options};
    std::unique_ptr<sandbox::JsonShape> m_shape;
};

/// What the GUI thread does beside painting, from construction on.
class GuiTime
{
public:
    explicit GuiTime(WatchedApplication& application) : m_application(application)
    {
        m_application.onEvent = [this](qint64 begin, qint64 end, bool painted, const QByteArray&) {
            if (!painted)
                spent += end - begin;
        };
    }
    ~GuiTime() { m_application.onEvent = {}; }
    qint64 spent = 0;

private:
    WatchedApplication& m_application;
};

} // namespace

Findings pageProbe(Bench& bench)
{
    Findings found;
    PageBytes bytes;
    found.complaint = bytes.fill();
    if (!found.complaint.isEmpty())
        return found;
    Store& store = bench.client.signIn().session()->store();
    const int pages = std::min(bytes.pages(), bench.quick ? 20 : 60);
    QList<ConversationId> threads;
    for (int number = 0; number < pages; ++number) {
        const ConversationId thread(QStringLiteral("bench-%1-%2").arg(bytes.salt()).arg(number));
        threads.append(thread);
        const QByteArray body = bytes.page(number);
        bench.frames.settle();
        GuiTime gui(bench.application);
        QObject context;
        std::optional<qint64> committed;
        qint64 decoding = 0;
        qint64 asked = 0;
        bool taken = false;
        whenDone(QtConcurrent::run([body] {
                     const qint64 begin = WatchedApplication::now();
                     auto page = decode::messagePage(body);
                     return Decoded{std::move(page), WatchedApplication::now() - begin};
                 }),
                 &context, [&](const Decoded& decoded) {
                     decoding = decoded.nanoseconds;
                     asked = WatchedApplication::now();
                     whenDone(store.messages().put(thread, decoded.page.value().items), &context, [&](bool good) {
                         taken = good;
                         committed = WatchedApplication::now();
                     });
                 });
        if (!bench.frames.waitUntil([&] { return committed.has_value(); }) || !taken) {
            found.complaint = QStringLiteral("a page was not taken by the store");
            break;
        }
        bench.frames.settle();
        found.samples[QStringLiteral("page-off")].append(milliseconds(decoding + *committed - asked));
        found.samples[QStringLiteral("page-on")].append(milliseconds(gui.spent));
    }
    bool gone = false;
    QObject context;
    whenDone(store.conversations().remove(threads), &context, [&](bool) { gone = true; });
    if (!bench.frames.waitUntil([&] { return gone; }, 60'000))
        found.complaint = QStringLiteral("the pages could not be taken out again");
    return found;
}

} // namespace rejoinder::bench
