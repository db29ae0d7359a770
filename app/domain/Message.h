#pragma once

#include "domain/Stamp.h"
#include "domain/StrongId.h"

#include <QList>
#include <QUrl>
#include <optional>

namespace rejoinder {

/// Where a text stands. Sakari's names (support article on message statuses); spelling on the wire varies in case.
/// Sent can be final: not every carrier confirms delivery. No SMS is ever "seen".
enum class DeliveryStatus {
    Unknown,   ///< a name this program does not know; Message::statusText has it
    New,       ///< just created
    Validated, ///< approved, not yet at the carrier
    Queued,    ///< handed to the carrier
    Sent,      ///< the carrier took it
    Delivered, ///< the handset confirmed it
    Received,  ///< incoming
    Failed,    ///< "Error" or "Undelivered"
    Invalid    ///< bad contact data, never left
};

struct Media
{
    QUrl url;
    QString type; ///< MIME type, may be empty
    QString name;
    QString filename;

    friend bool operator==(const Media&, const Media&) = default;
};

struct Message
{
    MessageId id;
    ConversationId conversationId;
    ContactId contactId;
    GroupId groupId;
    QString text;         ///< as sent or received, merge fields filled in
    QString templateText; ///< before merging; shown where Sakari gives no text
    bool outgoing = false;
    bool isMms = false;
    QString phoneNumber; ///< the account's number in this exchange, E.164
    std::optional<double> price;
    int segments = 0; ///< 0: not known
    bool read = false;
    DeliveryStatus status = DeliveryStatus::Unknown;
    QString statusText; ///< as on the wire
    QList<Media> media;
    QDateTime sendAt;
    ServiceError error;
    Stamp created;
    Stamp updated;

    /// What to show: the text, else the template.
    [[nodiscard]] const QString& shownText() const { return text.isEmpty() ? templateText : text; }
    [[nodiscard]] bool hasFailed() const
    {
        return status == DeliveryStatus::Failed || status == DeliveryStatus::Invalid;
    }

    friend bool operator==(const Message&, const Message&) = default;
};

} // namespace rejoinder
