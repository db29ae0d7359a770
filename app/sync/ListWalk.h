#pragma once

#include "domain/Page.h"
#include "sync/OrderJudge.h"

#include <optional>

namespace rejoinder {

/// Which page of Sakari's list of conversations is read next, and how far the walk has come. Page 1 is read alone:
/// where it does not begin with the newest, the last page is looked at, and the walk goes on from whichever end has the
/// newer ones. So the inbox fills from the top, and what moves meanwhile moves to where the walk has been, and shows
/// twice rather than never. Pages overlap a little, in case some conversations go. Pure; survives the end of the
/// program as text.
class ListWalk
{
public:
    static constexpr int pageSize = 100;
    static constexpr int overlap = 2;

    ListWalk() = default;
    /// `sweep`: the number of this walk, by which the store marks what it showed.
    explicit ListWalk(qint64 sweep) : m_sweep(sweep) {}

    [[nodiscard]] qint64 sweep() const { return m_sweep; }
    /// Of the next page to ask for; nullopt where an answer has to come first, or nothing is left to ask for.
    [[nodiscard]] std::optional<int> nextOffset() const;
    /// Of the page that comes next; nullopt once there is none.
    [[nodiscard]] std::optional<int> expectedOffset() const
    {
        return m_phase == Phase::Done ? std::nullopt : std::optional(m_expected);
    }
    void noteAsked();
    /// In the order asked.
    void notePage(const Page<Conversation>& page);
    /// After a failure: asks again from the first page that was not noted.
    void rewind();

    [[nodiscard]] bool isUnderWay() const { return m_phase != Phase::First && m_phase != Phase::Done; }
    /// All of it was read.
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Done && !isStuck(); }
    /// The same page came again and again: the service does not read offsets.
    [[nodiscard]] bool isStuck() const { return m_repeats >= 3; }
    [[nodiscard]] ListOrder order() const { return m_judge.order(); }
    [[nodiscard]] int done() const { return m_done; }   ///< conversations
    [[nodiscard]] int total() const { return m_total; } ///< 0: Sakari does not say

    [[nodiscard]] QString toText() const;
    /// A page before where it stopped, because the list has moved since. Nullopt for what is not toText()'s.
    static std::optional<ListWalk> fromText(const QString& text);

private:
    enum class Phase { First, Probe, FromTop, FromEnd, Done };
    void noteFirst(const Page<Conversation>& page);
    void noteProbe(const Page<Conversation>& page);
    void noteFromTop(const Page<Conversation>& page);
    void noteFromEnd(const Page<Conversation>& page);
    void goOnAt(int offset);

    qint64 m_sweep = 0;
    Phase m_phase = Phase::First;
    int m_next = 0;     ///< the offset to ask for
    int m_expected = 0; ///< the offset of the next page to note
    int m_step = 0;     ///< from page to page
    int m_done = 0;
    int m_total = 0;
    bool m_isAsked = false; ///< an answer has to come before the next page is asked for
    int m_repeats = 0;
    ConversationId m_lastFirst; ///< the first one of the last page
    QDateTime m_topTime;        ///< of page 1
    OrderJudge m_judge;
};

} // namespace rejoinder
