#include "ui/inbox/OutboxNotices.h"

#include "domain/PhoneNumber.h"
#include "models/ContactModel.h"
#include "models/WaitingTexts.h"
#include "session/ReplyDesk.h"
#include "ui/text/Isolate.h"
#include "ui/widgets/Banner.h"

#include <QBoxLayout>

namespace rejoinder {

OutboxNotices::OutboxNotices(ReplyDesk& desk, WaitingTexts& waiting, ContactModel& person, QWidget* parent)
    : QWidget(parent),
      m_waiting(waiting),
      m_person(person),
      m_asking(new Banner(this)),
      m_first(new Banner(this)),
      m_found(new Banner(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (Banner* banner : {m_asking, m_first, m_found}) {
        banner->hide();
        layout->addWidget(banner);
    }
    m_found->setDismissable(true);
    connect(&waiting, &WaitingTexts::changed, this, &OutboxNotices::count);
    connect(m_asking, &Banner::activated, this, &OutboxNotices::showNextAsking);
    connect(m_first, &Banner::activated, this, &OutboxNotices::firstTextsWanted);
    connect(&desk, &ReplyDesk::foundSeveralTimes, this,
            [this](const OutboxId&, const ConversationId& conversation, int copies) {
                m_several.append({conversation, copies});
                if (m_several.size() == 1)
                    m_person.show(conversation);
                sayFound();
            });
    connect(&person, &ContactModel::changed, this, &OutboxNotices::sayFound);
    connect(m_found, &Banner::activated, this, [this] {
        const ConversationId id = m_several.first().conversation;
        foundSaid();
        Q_EMIT conversationWanted(id);
    });
    connect(m_found, &Banner::dismissed, this, &OutboxNotices::foundSaid);
    count();
}

void OutboxNotices::count()
{
    const int asking = int(m_waiting.asking().size());
    m_asking->setVisible(asking > 0);
    if (asking > 0)
        m_asking->say(Banner::Kind::Warning,
                      tr("%n texts waited a long time for a connection. They go out only if you say so.", "", asking),
                      tr("Show"));
    const int first = m_waiting.undecided();
    m_first->setVisible(first > 0);
    if (first > 0)
        m_first->say(Banner::Kind::Warning,
                     tr("%n texts to new people may not have gone out. Please look at them.", "", first), tr("Show"));
}

void OutboxNotices::showNextAsking()
{
    const QList<ConversationId>& asking = m_waiting.asking();
    if (asking.isEmpty())
        return;
    // The one after what was shown last; its own texts come one after the other anyway.
    qsizetype at = asking.lastIndexOf(m_lastShown) + 1;
    if (at >= asking.size())
        at = 0;
    m_lastShown = asking.at(at);
    Q_EMIT askingWanted(m_lastShown);
}

void OutboxNotices::sayFound()
{
    m_found->setVisible(!m_several.isEmpty());
    if (m_several.isEmpty())
        return;
    const Found& found = m_several.first();
    const Conversation& person = m_person.conversation();
    const QString name = person.id != found.conversation       ? QString()
                         : person.contact.fullName().isEmpty() ? displayNumber(person.contact.mobile.number)
                                                               : person.contact.fullName();
    m_found->say(
        Banner::Kind::Warning,
        name.isEmpty()
            ? tr("A text is in its conversation %n times. It was sent once from here.", "", found.copies)
            : tr("The text to %1 is in the conversation %n times. It was sent once from here.", "", found.copies)
                  .arg(isolate::text(name)),
        tr("Show"));
}

void OutboxNotices::foundSaid()
{
    m_several.removeFirst();
    m_person.show(m_several.isEmpty() ? ConversationId() : m_several.first().conversation);
    sayFound();
}

} // namespace rejoinder
