#pragma once

#include "domain/Draft.h"
#include "domain/StrongId.h"

#include <QDateTime>
#include <QList>

namespace rejoinder {

/// An earlier text of a draft, kept so that it can be brought back.
struct DraftVersion
{
    QString text;
    int cursor = 0;           ///< UTF-16 position
    QDateTime at;             ///< UTC; when it was replaced, or last written where it stands elsewhere
    ConversationId writtenIn; ///< another conversation with the same contact, closed or gone; empty: the one asked for

    friend bool operator==(const DraftVersion&, const DraftVersion&) = default;
};

/// Why a draft is written. Typed: the agent is at it. Left: they go elsewhere, so this is what they will expect to
/// find. Exchanged: they put another text in its place, and may want this one back however short it is. Sent: what
/// stood there is on its way to the customer, and nothing of it is lost where it goes.
enum class DraftMoment { Typed, Left, Exchanged, Sent };

/// A draft and what is remembered of it in order to know when a text is lost.
struct DraftTrail
{
    QString text;
    QString
        fullest; ///< the longest that it was: a text that is deleted key by key is lost as one that is deleted at once
    QString settled; ///< as it stood when the agent last left it

    friend bool operator==(const DraftTrail&, const DraftTrail&) = default;
};

struct DraftStep
{
    DraftTrail now;
    QStringList lost; ///< texts that became versions by this step, oldest first

    friend bool operator==(const DraftStep&, const DraftStep&) = default;
};

/// How many versions a draft has at most.
inline constexpr int mostDraftVersions = 5;

/// Whether so much of `before` is missing in `after` that somebody may want it back: half of it, or three words' worth.
/// Typing on, mending a word and moving a sentence's parts are not a loss. Pure.
[[nodiscard]] bool losesText(const QString& before, const QString& after);

/// What remains to be remembered when `before` becomes `text` (empty: the agent emptied it). Pure.
[[nodiscard]] DraftStep draftStep(const DraftTrail& before, const QString& text, DraftMoment moment);

/// The versions of a draft with one more, newest first, at most mostDraftVersions. What another one holds completely is
/// not kept a second time; the longer of them stays. Pure.
[[nodiscard]] QList<DraftVersion> withVersion(QList<DraftVersion> newestFirst, const DraftVersion& lost);

/// A text that comes back from the outbox, and what the agent has written there since: both, the one that comes back
/// first, with its cursor. Pure.
[[nodiscard]] Draft joinedDraft(const Draft& returned, const Draft& standing);

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::DraftVersion)
