#pragma once

#include "domain/Conversation.h"
#include "domain/OutboxState.h"

#include <compare>
#include <optional>

namespace rejoinder {

/// The folders above the list. Open is everything not closed; the next two are parts of it.
enum class Folder { Open, Unread, NeedsReply, Closed };

/// What the list shows: a folder, a group or all of them (empty id), and words to look for (empty: all).
struct ConversationQuery
{
    Folder folder = Folder::Open;
    GroupId groupId;
    QString search;

    friend bool operator==(const ConversationQuery&, const ConversationQuery&) = default;
};

struct FolderCounts
{
    int open = 0;
    int unread = 0;
    int needsReply = 0;
    int closed = 0;

    friend bool operator==(const FolderCounts&, const FolderCounts&) = default;
};

/// Where a conversation stands in every list: by its last activity, newest first, then by a number of this computer's.
/// Also the mark after which the next page of a list begins.
struct ListPlace
{
    qint64 at = 0; ///< milliseconds since 1970, UTC; 0 where nobody knows
    qint64 pk = 0;

    friend auto operator<=>(const ListPlace&, const ListPlace&) = default;
};

/// The newest message of a conversation in which a search found its words.
struct SearchHit
{
    MessageId message;
    QDateTime at; ///< UTC
    bool outgoing = false;
    QString text; ///< the part of it around the words, one line

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// One row of the conversation list: facts only, no words, colours or icons.
struct ConversationRow
{
    ConversationId id;
    ListPlace place;
    ContactId contactId;
    QString name;   ///< empty for a number without a name
    QString mobile; ///< the contact's number, E.164
    QString groupName;
    QString sendingNumber; ///< E.164
    QDateTime when;        ///< UTC, last activity
    QString preview;       ///< of the last text, one line; a draft's text where hasDraft
    bool previewIsOutgoing = false;
    bool previewIsPhoto = false; ///< the last message has media and no text
    DeliveryStatus lastStatus = DeliveryStatus::Unknown;
    std::optional<OutboxState> outbox; ///< of the newest text still in the outbox
    bool isClosed = false;
    bool isBlocked = false;
    bool isInvalid = false;
    bool hasDraft = false;
    int unreadCount = 0; ///< counted on this computer; Sakari has no "mark read"
    bool needsReply = false;
    std::optional<SearchHit> hit; ///< of a search that found a message; not where it found the person alone

    friend bool operator==(const ConversationRow&, const ConversationRow&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::ConversationRow)
Q_DECLARE_METATYPE(rejoinder::FolderCounts)
