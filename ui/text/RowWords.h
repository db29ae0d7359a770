#pragma once

#include "domain/ConversationRow.h"

#include <QCoreApplication>

namespace rejoinder {

/// What a conversation's row says: the facts of the row in words, in the user's language and time zone. Pure.
/// Names, numbers and texts come from outside and are plain text.
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
public:
    /// The one state that the row shows, most urgent first. Those up to Draft have a word, the rest an icon alone.
    enum class Mark {
        None,
        NotSent,
        Unconfirmed,
        Asking, ///< waited long, and goes only if the agent says so
        OptedOut,
        InvalidNumber,
        Waiting,
        Held, ///< goes in a moment, can be taken back
        Sending,
        Draft,
        Closed,   ///< of what a search found: the folder does not say it there
        OnItsWay, ///< outgoing, and no carrier has it yet
        Sent,
        Delivered,
        Photo ///< incoming: a picture without a text
    };

    RowWords(const ConversationRow& row, const QDateTime& now);

    QString name; ///< the person, or the number where they have no name
    bool nameIsNumber = false;
    QString time;
    Mark mark = Mark::None;
    QString markWord; ///< "Not sent"; empty for marks that are an icon alone
    QString preview;
    QString via; ///< "Support · +1 (628) 555-0100"
    int unreadCount = 0;

    /// Who, when, unread, state, text: for a screen reader.
    [[nodiscard]] static QString sentence(const ConversationRow& row, const QDateTime& now);

private:
    static Mark markOf(const ConversationRow& row);
    static QString wordFor(Mark mark);
    static QString spokenState(const ConversationRow& row);
    static QString shownPreview(const ConversationRow& row, Mark mark);
    static QString spokenText(const ConversationRow& row);
};

} // namespace rejoinder
