#pragma once

#include "domain/Message.h"
#include "domain/Result.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

class SakariAccess;
template <class T> struct Page;

/// What Sakari has of one contact's messages since some moment, whatever thread they are in.
struct ContactMessages
{
    QList<Message> messages;   ///< oldest first; the contact's alone
    bool hasReadSince = false; ///< nothing since then can be missing
};

/// Reads the messages of a contact through the thread's borders, for what may be in another one than was thought. Puts
/// nothing into the store: which thread a message belongs to is for that thread's own reading to say. GUI thread.
class ContactMessageReader : public QObject
{
    Q_OBJECT
public:
    explicit ContactMessageReader(SakariAccess& access, QObject* parent = nullptr);

    /// `since`: Sakari's clock.
    QFuture<Result<ContactMessages>> read(const ContactId& contact, const QDateTime& since);

private:
    struct Walk;
    void next(const std::shared_ptr<Walk>& walk);
    void take(const std::shared_ptr<Walk>& walk, const Page<Message>& page);

    SakariAccess& m_access;
};

} // namespace rejoinder
