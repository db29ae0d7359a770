#pragma once

#include "domain/ApiError.h"
#include "domain/Campaign.h"
#include "domain/Contact.h"
#include "domain/MessageTemplate.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QUrl>
#include <optional>
#include <variant>

namespace rejoinder {

/// Names one wish to create a record on this computer; made here, never known to Sakari.
using CreationId = StrongId<struct CreationTag>;

/// What is to be created: its fields as somebody filled them in, without an id.
using NewRecord = std::variant<Contact, MessageTemplate, Campaign>;

/// A creation whose outcome is not settled. Sakari takes no idempotency key, so that a record is never asked for again
/// before it was looked for.
struct Creation
{
    enum class State {
        Sending,    ///< the one POST is out (or was, when the program ended)
        Unconfirmed ///< its answer never came: the record may be there
    };

    CreationId id;
    NewRecord record;
    State state = State::Sending;
    QDateTime fenceAt;     ///< when the POST left, by this computer's clock; invalid: it has not
    QStringList fence;     ///< ids of the records at Sakari that were like it before the POST
    QDateTime absentSince; ///< when a look that counts found nothing; invalid: none has. Only then may it be repeated
    std::optional<ApiError>
        error; ///< why its outcome is unknown; nullopt: it has not been asked for, or no answer is due

    friend bool operator==(const Creation&, const Creation&) = default;
};

/// A file to be given a public link.
struct FileToShare
{
    QString fileName;
    QByteArray mimeType; ///< empty or odd: application/octet-stream
    QByteArray content;
};

struct FileLink
{
    QUrl link;
    QDateTime expires; ///< UTC; invalid where Sakari does not say

    friend bool operator==(const FileLink&, const FileLink&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::CreationId)
Q_DECLARE_METATYPE(rejoinder::Creation)
