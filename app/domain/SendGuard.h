#pragma once

#include "domain/Conversation.h"

#include <QList>

namespace rejoinder {

/// Everything a guard looks at, gathered by the caller.
struct SendContext
{
    QString text; ///< as typed, merge fields not filled in
    Contact contact;
    bool hasMedia = false;
    QString lastIncomingText;         ///< of this thread; empty where there is none
    MessageId newestOutgoingAtOpen;   ///< the newest reply when the agent opened the thread
    MessageId newestOutgoingNow;      ///< the newest reply now
    bool newestOutgoingIsOwn = false; ///< that reply came from this program
    QString newestOutgoingBy;         ///< who wrote it, may be empty
};

struct GuardFinding
{
    enum class Kind {
        ContactBlocked,    ///< cannot be sent
        ContactInvalid,    ///< cannot be sent
        EmptyText,         ///< cannot be sent
        LastTextWasOptOut, ///< ask
        ManySegments,      ///< ask; over 10
        ColleagueAnswered, ///< ask
        MissingFields,     ///< ask
        MalformedFields    ///< ask
    };
    Kind kind;
    QStringList details; ///< missing field names, the colleague's name, or the number of segments

    /// True: no way to send. False: say so in place and ask.
    [[nodiscard]] bool forbids() const
    {
        return kind == Kind::ContactBlocked || kind == Kind::ContactInvalid || kind == Kind::EmptyText;
    }
    friend bool operator==(const GuardFinding&, const GuardFinding&) = default;
};

inline constexpr int manySegments = 10;

/// What stands against this send, worst first; empty: nothing. Pure.
[[nodiscard]] QList<GuardFinding> guardFindings(const SendContext& context);

} // namespace rejoinder
