#include "support/SampleStore.h"

#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/GroupStore.h"
#include "store/MessageStore.h"
#include "store/OutboxStore.h"
#include "store/ReadMarkStore.h"
#include "store/TemplateStore.h"
#include "support/Answer.h"
#include "support/Samples.h"

namespace rejoinder {

namespace {

using namespace Qt::StringLiterals;

struct Person
{
    QString first;
    QString last;
};

const QList<Person>& people()
{
    static const QList<Person> all{
        {u"Maya"_s, u"Okafor"_s},
        {u"Zoë"_s, u"O'Brien"_s},
        {u"عبد الرحمن"_s, u"بن محمد العبد الله الهاشمي"_s},
        {u"דניאל"_s, u"לוי"_s},
        {u"花子"_s, u"田中"_s},
        {u"José"_s, u"Martínez Ibáñez"_s},
        {{}, {}},
        {u"Åsa"_s, u"Lindström"_s},
        {u"Jürgen"_s, u"Groß"_s},
        {u"Priya"_s, u"Raghunathan"_s},
    };
    return all;
}

const QList<QString>& questions()
{
    static const QList<QString> all{
        u"Hi! Is my order ready for pick-up today?"_s,
        u"Can I move my appointment to Thursday afternoon? 🙏"_s,
        u"مرحبا، هل المتجر مفتوح يوم الجمعة؟"_s,
        u"אפשר לקבל חשבונית במייל?"_s,
        u"予約を来週の火曜日に変更できますか？"_s,
        u"¿Me podrían mandar la dirección, por favor?"_s,
        u"Who is this?"_s,
        u"Thanks, that worked 👍"_s,
    };
    return all;
}

const QList<QString>& answers()
{
    static const QList<QString> all{
        u"Yes, it is at the front desk until 6 pm."_s,
        u"Of course. Thursday at 3 works for us, see you then!"_s,
        u"Sure, I have just sent it to you."_s,
        u"You can see all opening hours at https://example.org/hours"_s,
    };
    return all;
}

Contact personOf(int i)
{
    const Person& person = people().at(i % people().size());
    Contact contact =
        samples::contact(u"contact-%1"_s.arg(i), person.first, person.last, u"+1415555%1"_s.arg(1000 + i));
    contact.mobile.country = u"US"_s;
    contact.mobile.valid = i % 17 != 8;
    contact.email = person.first.isEmpty() ? QString() : u"person%1@example.org"_s.arg(i);
    contact.attributes = {{u"city"_s, u"Oakland"_s}};
    if (i % 13 == 5)
        contact.blocked = samples::at(6, 0);
    return contact;
}

/// A thread that ends at `end`, oldest first, with an incoming text last unless `answered`.
QList<Message> threadOf(int i, int length, bool answered, const QDateTime& end)
{
    QList<Message> thread;
    for (int n = 0; n < length; ++n) {
        const int fromEnd = length - 1 - n;
        const bool outgoing = (fromEnd % 3 == 0) == answered;
        const QString text =
            outgoing ? answers().at((i + n) % answers().size()) : questions().at((i + n) % questions().size());
        Message message = samples::message(u"message-%1-%2"_s.arg(i).arg(n, 4, 10, QChar(u'0')), text, outgoing,
                                           end.addSecs(-qint64(fromEnd) * 40 * 60));
        if (outgoing) {
            message.created.byName = n % 2 == 0 ? u"Maya Okafor"_s : u"Sam Reyes"_s;
            message.segments = 1;
        }
        thread.append(message);
    }
    return thread;
}

} // namespace

SampleStore::SampleStore(int conversations)
{
    m_store = std::make_unique<Store>(m_directory.path(), m_clock);
    answerOf(m_store->open());
    fill(conversations);
}

ConversationId SampleStore::idOf(int i)
{
    return ConversationId(u"conversation-%1"_s.arg(i));
}

void SampleStore::fill(int conversations)
{
    QList<Conversation> all;
    for (int i = 0; i < conversations; ++i) {
        const bool answered = i % 3 == 1;
        const int length = i == longThread() ? longThreadMessages() : 1 + (i * 7) % 9;
        QList<Message> thread = threadOf(i, length, answered, m_clock.now().addSecs(-qint64(i) * 25 * 60));
        Message& last = thread.last();
        if (answered && i % 4 == 0) {
            last.status = DeliveryStatus::Failed;
            last.statusText = u"Undelivered"_s;
            last.error = {u"MSG-019"_s, u"Undelivered"_s};
        } else if (i % 11 == 6) {
            last.text.clear();
            last.media = {{QUrl(u"https://example.org/photo-%1.jpg"_s.arg(i)), u"image/jpeg"_s, {}, {}}};
        }
        Conversation conversation = samples::conversation(idOf(i).text(), personOf(i), last);
        if (i % 4 == 3) {
            conversation.groupId = GroupId(u"g2"_s);
            conversation.groupName = u"Service"_s;
            conversation.number = {u"n2"_s, u"Workshop"_s, u"+14155550200"_s, u"US"_s};
        }
        conversation.isClosed = i % 10 == 9;
        if (conversation.isClosed)
            conversation.closedAt = last.created.at;
        if (!answered && i % 2 == 0)
            conversation.serverUnread = {u"agent"_s};
        all.append(conversation);
        m_store->messages().put(idOf(i), thread);
    }
    const Media photo{QUrl(u"https://example.org/map.png"_s), u"image/png"_s, {}, {}};
    m_store->templates().replaceAll({
        {TemplateId(u"t1"_s), u"Greeting"_s, TemplateType::Sms, u"Hi {{{firstName}}}, how can we help?"_s, {}, {}, {}},
        {TemplateId(u"t2"_s), u"Opening hours"_s, TemplateType::Sms, u"We are open from 9 am to 6 pm."_s, {}, {}, {}},
        {TemplateId(u"t3"_s),
         u"Où nous trouver"_s,
         TemplateType::Sms,
         u"Rendez-vous à {{{attributes.city}}}."_s,
         {photo},
         {},
         {}},
        {TemplateId(u"t4"_s), u"Renewal"_s, TemplateType::Sms, u"Your plan {{{plan}}} ends soon."_s, {}, {}, {}},
    });
    m_store->groups().replaceAll({
        {GroupId(u"g1"_s), u"Sales"_s, {{u"n1"_s, u"Front desk"_s, u"+14155550100"_s, u"US"_s}}, true},
        {GroupId(u"g2"_s), u"Service"_s, {{u"n2"_s, u"Workshop"_s, u"+14155550200"_s, u"US"_s}}, false},
    });
    m_store->conversations().put(all);
    if (conversations > 14) {
        m_store->drafts().save(idOf(4), {u"Good morning, I have looked into it and"_s, 39});
        const QDateTime now = m_clock.now();
        m_store->outbox().add(samples::outboxEntry(u"out-1"_s, idOf(7), u"On our way."_s, now.addSecs(-20)));
        OutboxEntry failed =
            samples::outboxEntry(u"out-2"_s, idOf(10), u"Your parcel has arrived."_s, now.addSecs(-60));
        failed.state = OutboxState::Failed;
        failed.error.kind = ApiError::Kind::Rejected;
        failed.error.code = u"ACCT-006"_s;
        m_store->outbox().add(failed);
        OutboxEntry unconfirmed = samples::outboxEntry(u"out-3"_s, idOf(13), u"See you at noon."_s, now.addSecs(-90));
        unconfirmed.state = OutboxState::Unconfirmed;
        unconfirmed.error.kind = ApiError::Kind::Timeout;
        m_store->outbox().add(unconfirmed);
    }
    answerOf(m_store->conversations().counts({}));
}

} // namespace rejoinder
