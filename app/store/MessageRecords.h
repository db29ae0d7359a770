#pragma once

#include "domain/Message.h"

#include <QSet>

namespace rejoinder {

class Databases;
class Statement;

/// Adds or updates one message of the thread with its search words. True where something changed. Inside a transaction;
/// throws SqlFailure, as do the others.
bool putMessage(Databases& databases, const ConversationId& conversation, const Message& message,
                const QDateTime& whenUnknown = {});
/// What readMessage() reads, for a SELECT.
[[nodiscard]] const QString& messageColumns();
/// The row that the statement stands at; `first` is where messageColumns() begin in it.
[[nodiscard]] Message readMessage(const Statement& statement, int first);
/// The newest `limit` of a thread, oldest first.
[[nodiscard]] QList<Message> readNewest(Databases& databases, const ConversationId& conversation, int limit);
[[nodiscard]] int countMessages(Databases& databases, const ConversationId& conversation);
void removeMessages(Databases& databases, const ConversationId& conversation);

/// What is kept when `incoming` meets `stored`: newer fills in and updates, never empties what a thinner object leaves
/// out; a status only goes forward (a text that was delivered is not queued any more). Pure.
[[nodiscard]] Message mergedMessage(const Message& stored, const Message& incoming);

} // namespace rejoinder
