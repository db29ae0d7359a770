#pragma once

#include "domain/Message.h"
#include "domain/OutboxEntry.h"

#include <variant>

namespace rejoinder {

/// One row of a thread: a message that Sakari has, or a text still in the outbox, and how it stands to its neighbours.
struct ThreadRow
{
    std::variant<Message, OutboxEntry> content;
    bool startsDay = false; ///< a day line stands above it
    bool startsRun = false; ///< first of the same sender's texts within five minutes
    bool endsRun = false;   ///< last of them: time and delivery stand below it
    int newAbove = 0;       ///< over 0: the "N new" line stands above it
    QString recipient;      ///< who a text outside any thread goes to; empty where the thread itself says it

    [[nodiscard]] const Message* message() const { return std::get_if<Message>(&content); }
    [[nodiscard]] const OutboxEntry* outbox() const { return std::get_if<OutboxEntry>(&content); }
    [[nodiscard]] bool isOutgoing() const { return outbox() != nullptr || message()->outgoing; }
    [[nodiscard]] const QString& text() const { return outbox() ? outbox()->text.text : message()->shownText(); }
    [[nodiscard]] QDateTime when() const { return outbox() ? outbox()->createdAt : message()->created.at; }

    friend bool operator==(const ThreadRow&, const ThreadRow&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::ThreadRow)
