#pragma once

#include "domain/StrongId.h"

#include <QList>
#include <QWidget>

namespace rejoinder {

class Banner;
class ContactModel;
class ReplyDesk;
class WaitingTexts;

/// What has to be said about texts that are not in sight: some ask before they go, the first one to somebody did not
/// get through, one is in its conversation twice. A banner each, above the inbox. GUI thread; all that it is given must
/// outlive it.
class OutboxNotices : public QWidget
{
    Q_OBJECT
public:
    /// `person` is this one's own, to learn somebody's name with.
    OutboxNotices(ReplyDesk& desk, WaitingTexts& waiting, ContactModel& person, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The conversation with the oldest of the texts that ask; pressed again, the next one.
    void askingWanted(const rejoinder::ConversationId& id);
    void firstTextsWanted();
    void conversationWanted(const rejoinder::ConversationId& id);

private:
    struct Found
    {
        ConversationId conversation;
        int copies = 0;
    };

    void count();
    void showNextAsking();
    void sayFound();
    void foundSaid();

    WaitingTexts& m_waiting;
    ContactModel& m_person;
    Banner* m_asking;
    Banner* m_first;
    Banner* m_found;
    ConversationId m_lastShown; ///< of those that ask
    QList<Found> m_several;     ///< the first one is on the banner
};

} // namespace rejoinder
