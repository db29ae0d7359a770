#include "sync/HistoryFill.h"

#include "api/MessagesApi.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/ListedStore.h"
#include "store/MessageStore.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "sync/RequestPace.h"
#include "sync/SakariAccess.h"

#include <algorithm>
#include <utility>

namespace rejoinder {

namespace {

const QString note = QStringLiteral("history.walk");
constexpr int pageSize = 100;
/// In case some messages go meanwhile.
constexpr int overlap = 2;
constexpr int visitsAtATime = 500;

QList<QDateTime> timesOf(const QList<Message>& messages)
{
    QList<QDateTime> times;
    for (const Message& message : messages)
        times.append(message.created.at);
    return times;
}

} // namespace

HistoryFill::HistoryFill(SakariAccess& access, Store& store, RequestPace& pace, QObject* parent)
    : QObject(parent), m_access(access), m_store(store), m_pace(pace)
{
}

QString HistoryFill::State::toText() const
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(int(mode))
        .arg(next)
        .arg(total)
        .arg(reached)
        .arg(begun)
        .arg(int(isWhole));
}

HistoryFill::State HistoryFill::State::fromText(const QString& text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 6)
        return {};
    return {.mode = Mode(std::clamp(parts.at(0).toInt(), 0, int(Mode::ThreadByThread))),
            .next = std::max(0, parts.at(1).toInt()),
            .total = parts.at(2).toInt(),
            .reached = parts.at(3).toLongLong(),
            .begun = parts.at(4).toLongLong(),
            .isWhole = parts.at(5) == u"1"};
}

QDateTime HistoryFill::since() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_days == HistoryProgress::everything ? QDateTime() : m_access.serverNow().addDays(-m_days);
}

void HistoryFill::setDays(int days)
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (m_days == days)
        return;
    m_days = days;
    if (m_isRecalled) // Before the list was walked, nobody would know whose messages they are.
        goOn();
}

void HistoryFill::goOn()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!m_isRecalled)
        return recall();
    if (m_isUnderWay || !m_access.isUsable())
        return;
    if (m_days == 0 || m_state.mode == Mode::ThreadByThread || isFarEnough(m_state))
        return finish();
    m_isUnderWay = true;
    m_pace.setFilling(Errand::History, true);
    if (m_state.begun == 0)
        m_state.begun = m_access.serverNow().toMSecsSinceEpoch();
    askNext();
}

void HistoryFill::recall()
{
    whenDone(m_store.syncNotes().get(note), this, [this](const QString& text) {
        if (std::exchange(m_isRecalled, true))
            return;
        m_state = State::fromText(text);
        goOn();
    });
}

bool HistoryFill::isFarEnough(const State& state) const
{
    if (state.isWhole)
        return true;
    const bool hasOrder = state.mode == Mode::NewestFirst || state.mode == Mode::FromEnd;
    return hasOrder && m_days >= 0 && state.reached > 0 && state.reached < since().toMSecsSinceEpoch();
}

void HistoryFill::askNext()
{
    m_pace.whenThereIsRoom(Errand::History, this, [this] {
        if (!m_access.isUsable()) {
            m_isUnderWay = false;
            return;
        }
        const int offset = m_state.next;
        whenDone(m_access.messages().list({}, offset, pageSize, RequestPriority::Background), this,
                 [this, offset](const Result<Page<Message>>& answer) { onAnswer(offset, answer); });
    });
}

void HistoryFill::onAnswer(int offset, const Result<Page<Message>>& answer)
{
    if (answer)
        return take(answer.value());
    m_isUnderWay = false; // Goes on after the next good look at the list.
    using Kind = ApiError::Kind;
    const Kind kind = answer.error().kind;
    const bool isNoSuchList = kind == Kind::Rejected || kind == Kind::NotFound || kind == Kind::Forbidden;
    if (offset > 0 || !isNoSuchList)
        return;
    m_state.mode = Mode::ThreadByThread;
    m_store.syncNotes().set(note, m_state.toText());
    finish();
}

HistoryFill::Mode HistoryFill::modeOf(const Page<Message>& page) const
{
    const auto named = std::count_if(page.items.cbegin(), page.items.cend(),
                                     [](const Message& message) { return !message.conversationId.isEmpty(); });
    if (named * 2 < page.items.size() || page.received == 0)
        return Mode::ThreadByThread;
    switch (orderOf(timesOf(page.items))) {
    case ListOrder::NewestFirst:
        return Mode::NewestFirst;
    case ListOrder::OldestFirst:
        return page.totalCount ? Mode::FromEnd : Mode::Everything;
    case ListOrder::Unknown:
    case ListOrder::Unordered:
        break;
    }
    return Mode::Everything;
}

HistoryFill::State HistoryFill::after(const Page<Message>& page) const
{
    State state = m_state;
    const bool isFirst = state.mode == Mode::Unknown;
    if (isFirst)
        state.mode = modeOf(page);
    state.total = page.totalCount.value_or(state.total);
    const int step = std::max(1, page.received - overlap);
    if (state.mode == Mode::FromEnd) {
        state.isWhole = page.offset == 0 && (!isFirst || page.isLast());
        state.next = std::max(0, isFirst ? state.total - page.received : page.offset - step);
        if (isFirst)
            return state; // It holds the oldest.
    } else {
        state.isWhole = page.isLast() || page.received == 0;
        state.next = page.offset + step;
    }
    for (const QDateTime& at : timesOf(page.items)) {
        const qint64 msec = at.isValid() ? at.toMSecsSinceEpoch() : 0;
        if (msec > 0 && (state.reached == 0 || msec < state.reached))
            state.reached = msec;
    }
    return state;
}

void HistoryFill::take(const Page<Message>& page)
{
    const State before = m_state;
    m_state = after(page);
    if (m_state.mode == Mode::ThreadByThread) {
        m_isUnderWay = false;
        m_store.syncNotes().set(note, m_state.toText());
        return finish();
    }
    whenDone(m_store.messages().putPage(page.items, note, m_state.toText()), this,
             [this, before](const PutPage& put) { onWritten(before, put); });
}

void HistoryFill::onWritten(const State& before, const PutPage& put)
{
    if (!put.isWritten) {
        m_isUnderWay = false;
        m_state = before;
        return;
    }
    Q_EMIT progressed(progress());
    if (m_days != 0 && !isFarEnough(m_state))
        return askNext();
    m_isUnderWay = false;
    noteVisits();
}

void HistoryFill::noteVisits()
{
    // What changed since it began is read thread by thread; of the others, all there is to read is in the store.
    whenDone(
        m_store.listed().noteVisited(since(), QDateTime::fromMSecsSinceEpoch(m_state.begun, Qt::UTC), visitsAtATime),
        this, [this](int noted) {
            if (noted == visitsAtATime)
                noteVisits();
            else
                finish();
        });
}

void HistoryFill::finish()
{
    // Thread by thread it is still filled, by somebody else.
    m_pace.setFilling(Errand::History, isThreadByThread() && m_days != 0);
    Q_EMIT progressed(progress());
    Q_EMIT settled();
}

HistoryProgress HistoryFill::progress() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    HistoryProgress progress{.days = m_days, .percent = 0, .isFilling = m_isUnderWay};
    if (isFarEnough(m_state)) {
        progress.percent = 100;
        return progress;
    }
    const bool byTime = m_days > 0 && (m_state.mode == Mode::NewestFirst || m_state.mode == Mode::FromEnd);
    double done = 0;
    if (byTime && m_state.reached > 0)
        done = double(m_state.begun - m_state.reached) / double(qint64(m_days) * 86'400'000);
    else if (m_state.total > 0)
        done = double(m_state.mode == Mode::FromEnd ? m_state.total - m_state.next : m_state.next) / m_state.total;
    progress.percent = std::clamp(int(done * 100), 0, 99);
    return progress;
}

} // namespace rejoinder
