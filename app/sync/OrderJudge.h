#pragma once

#include "domain/Conversation.h"
#include "sync/ListOrder.h"

namespace rejoinder {

/// Finds out in which order a list of conversations comes from its pages, one after the other, without keeping them.
/// The items of one page are compared with each other, and the first of each page with the first of the one before:
/// pages that overlap, or that moved while they were walked, do not look like a change of order. Pure.
class OrderJudge
{
public:
    void addPage(const QList<Conversation>& page);
    /// The next page is not the one after the last.
    void forgetPlace() { m_firstUpdated = m_firstActivity = {}; }
    /// By the last change, or by the last text, whichever shows an order.
    [[nodiscard]] ListOrder order() const;

    /// For an interrupted walk; what is not toText()'s is as if nothing had been seen.
    [[nodiscard]] QString toText() const;
    static OrderJudge fromText(const QString& text);

private:
    struct Moves
    {
        bool falls = false;
        bool rises = false;

        void compare(const QDateTime& before, const QDateTime& after);
        [[nodiscard]] ListOrder order() const;
    };
    Moves m_updated;
    Moves m_activity;
    QDateTime m_firstUpdated;
    QDateTime m_firstActivity;
};

} // namespace rejoinder
