#pragma once

#include "domain/HistoryProgress.h"
#include "domain/Message.h"
#include "domain/Page.h"
#include "domain/Result.h"
#include "sync/ListOrder.h"

#include <QObject>
#include <optional>

namespace rejoinder {

class RequestPace;
class SakariAccess;
class Store;
struct PutPage;

/// Fills the store with the messages of the last days behind everything else, so that the search is complete: from the
/// list of all messages of the account, a hundred of any conversation a page, in whatever order that list comes; goes
/// on where an earlier run stopped. Where Sakari does not give such a list, it says so, and the threads have to be read
/// one by one. GUI thread.
class HistoryFill : public QObject
{
    Q_OBJECT
public:
    HistoryFill(SakariAccess& access, Store& store, RequestPace& pace, QObject* parent = nullptr);

    /// How far back; see HistoryProgress::days.
    void setDays(int days);
    [[nodiscard]] int days() const { return m_days; }
    /// Invalid where everything is wanted.
    [[nodiscard]] QDateTime since() const;
    /// Once the list of conversations has been walked, and again whenever it was read: goes on unless it is under way.
    void goOn();
    /// Whether the threads have to be read one by one: there is no list of all messages, or none is wanted.
    [[nodiscard]] bool isThreadByThread() const { return m_state.mode == Mode::ThreadByThread; }
    [[nodiscard]] HistoryProgress progress() const;

Q_SIGNALS:
    void progressed(const rejoinder::HistoryProgress& progress);
    /// All of it is in the store, or has to come thread by thread: what isThreadByThread() says is certain.
    void settled();

private:
    enum class Mode { Unknown, NewestFirst, FromEnd, Everything, ThreadByThread };
    /// Kept in the store's notes.
    struct State
    {
        Mode mode = Mode::Unknown;
        int next = 0; ///< the offset of the next page
        int total = 0;
        qint64 reached = 0; ///< the oldest message so far, msec
        qint64 begun = 0;   ///< msec, Sakari's clock
        bool isWhole = false;

        [[nodiscard]] QString toText() const;
        static State fromText(const QString& text);
    };
    void recall();
    void askNext();
    void onAnswer(int offset, const Result<Page<Message>>& answer);
    void take(const Page<Message>& page);
    void onWritten(const State& before, const PutPage& put);
    [[nodiscard]] Mode modeOf(const Page<Message>& page) const;
    [[nodiscard]] State after(const Page<Message>& page) const;
    [[nodiscard]] bool isFarEnough(const State& state) const;
    void finish();
    void noteVisits();

    SakariAccess& m_access;
    Store& m_store;
    RequestPace& m_pace;
    int m_days = 90;
    State m_state;
    bool m_isRecalled = false;
    bool m_isUnderWay = false;
};

} // namespace rejoinder
