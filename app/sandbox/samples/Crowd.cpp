#include "samples/Crowd.h"

#include "samples/FictionalNumbers.h"
#include "samples/Resources.h"
#include "text/GsmCounter.h"
#include "json/ContactReader.h"
#include "json/MediaReader.h"

#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

constexpr Moment minuteMs = 60'000;
constexpr Moment dayMs = 24 * 60 * minuteMs;
// The written-out conversations are the newest ones; the crowd begins behind them.
constexpr double newestDays = 4.2;
constexpr double oldestDays = 420;
constexpr Index firstLoyal = 18;

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& one : value.toArray()) {
        list += one.toString();
    }
    return list;
}

} // namespace

Crowd::Crowd(SandboxData& data, const Options& options) : m_data(data), m_options(options), m_random(options.seed)
{
    readPeople();
}

void Crowd::readPeople()
{
    const QJsonObject stories = Resources::json(u"stories.json"_s).object();
    for (const QJsonValue& entry : Resources::json(u"people.json"_s).array()) {
        Language language;
        language.code = entry["language"_L1].toString();
        language.firstNames = texts(entry["first"_L1]);
        language.lastNames = texts(entry["last"_L1]);
        language.weight = entry["weight"_L1].toInt(1);
        const QString told = stories.contains(language.code) ? language.code : u"en"_s;
        for (const QJsonValue& story : stories.value(told).toArray()) {
            language.stories.append(texts(story));
        }
        m_totalWeight += language.weight;
        m_languages.append(language);
    }
}

void Crowd::fill()
{
    m_nextContact = static_cast<Index>(m_data.contacts.size());
    const qsizetype given = m_data.threads.conversationCount();
    const qsizetype missing = std::max<qsizetype>(0, m_options.conversations - given);
    // Some people have more than one conversation, so there are fewer people than threads.
    addContacts(m_options.contacts > 0 ? m_options.contacts : m_data.contacts.size() + missing * 92 / 100);
    const bool chance = m_options.totalMessages == 0 && m_options.longest == 0;
    const QList<int> lines = chance ? QList<int>(missing) : lengths(missing);
    for (qsizetype i = 0; i < missing; ++i) {
        addConversation(static_cast<double>(i + 1) / static_cast<double>(missing), lines.at(i));
    }
}

void Crowd::addContacts(qsizetype wanted)
{
    while (m_data.contacts.size() < wanted && newContact() != nobody) {
    }
}

const Crowd::Language& Crowd::someLanguage()
{
    int ticket = static_cast<int>(m_random.below(static_cast<quint32>(m_totalWeight)));
    for (const Language& language : m_languages) {
        ticket -= language.weight;
        if (ticket < 0) {
            return language;
        }
    }
    return m_languages.last();
}

bool Crowd::isTaken(const QString& number) const
{
    return m_data.contacts.byNumber(number) != nobody ||
           std::any_of(m_data.groups.begin(), m_data.groups.end(),
                       [&number](const GroupRecord& group) { return group.number == number; });
}

Index Crowd::newContact()
{
    static const QStringList cities{u"Oakland"_s, u"San José"_s, u"Reno"_s,   u"Portland"_s, u"Seattle"_s,
                                    u"Austin"_s,  u"Chicago"_s,  u"Leeds"_s,  u"Malmö"_s,    u"Berkeley"_s,
                                    u"Fresno"_s,  u"Brooklyn"_s, u"Boulder"_s};
    static const QStringList troubles{u"MSG-019"_s, u"MSG-020"_s, u"MSG-023"_s, u"MSG-018"_s};
    ContactRecord contact;
    do {
        if (m_nextNumber >= FictionalNumbers::count()) {
            return nobody; // no more numbers that belong to nobody; the threads share the people there are
        }
        contact.number = FictionalNumbers::at(m_nextNumber++);
    } while (isTaken(contact.number));
    contact.country = ContactReader::countryOf(contact.number);
    contact.lineType = u"mobile"_s;
    const Language& language = someLanguage();
    contact.language = language.code;
    contact.created = m_data.start() - m_random.between(1, 700) * dayMs;
    contact.updated = contact.created;
    if (!m_random.chance(6)) {
        contact.firstName = m_random.pick(language.firstNames);
        contact.lastName = m_random.pick(language.lastNames);
        if (m_random.chance(45)) {
            contact.email = u"customer%1@example.com"_s.arg(m_nextNumber);
        }
        contact.attributes.insert(u"city"_s, m_random.pick(cities));
        contact.attributes.insert(u"order"_s, u"#%1"_s.arg(4000 + m_nextNumber % 5000));
    }
    for (Index list = 0; list < 3 && list < static_cast<Index>(m_data.lists.size()); ++list) {
        if (m_random.chance(35)) {
            contact.lists.append(list);
        }
    }
    contact.optIn = m_random.chance(70) ? contact.created : 0;
    contact.hubspotId = m_random.chance(20) ? 88'000 + static_cast<int>(m_nextNumber) : 0;
    contact.deliveryError = m_random.chance(3) ? m_random.pick(troubles) : QString();
    contact.noReceipts = m_random.chance(8);
    return m_data.contacts.add(contact);
}

int Crowd::length(Index conversation)
{
    // Some people have been customers for years. One of the first is always among them.
    const bool loyal = conversation == firstLoyal || m_random.chance(3);
    if (loyal && m_options.messages >= 5) {
        return static_cast<int>(m_random.between(8, 11)) * m_options.messages;
    }
    return static_cast<int>(m_random.between(1, static_cast<qint64>(m_options.messages) * 2 - 1));
}

QList<int> Crowd::lengths(qsizetype count)
{
    const auto first = static_cast<Index>(m_data.threads.conversationCount());
    QList<int> all(count);
    qint64 sum = 0;
    for (qsizetype i = 0; i < count; ++i) {
        all[i] = length(first + static_cast<Index>(i));
        sum += all[i];
    }
    const bool hasLong = m_options.longest > 0 && firstLoyal >= first && firstLoyal - first < count;
    const qsizetype longest = hasLong ? static_cast<qsizetype>(firstLoyal - first) : -1;
    if (hasLong) {
        sum -= all[longest];
        all[longest] = m_options.longest;
    }
    if (m_options.totalMessages == 0 || sum == 0) {
        return all;
    }
    // The same mixture of short and long ones, stretched or shrunk; rounding is carried on, so that the sum is right.
    const qint64 elsewhere = m_data.threads.messageCount() + (hasLong ? m_options.longest : 0);
    const qint64 wanted = std::max<qint64>(count, m_options.totalMessages - elsewhere);
    qint64 drawn = 0;
    qint64 given = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (i == longest) {
            continue;
        }
        drawn += all[i];
        all[i] = std::max(1, static_cast<int>(wanted * drawn / sum - given));
        given += all[i];
    }
    return all;
}

void Crowd::addConversation(double age, int lines)
{
    ConversationRecord record;
    const bool fresh = m_nextContact < static_cast<Index>(m_data.contacts.size());
    record.contact = fresh ? m_nextContact++ : m_random.below(static_cast<quint32>(m_data.contacts.size()));
    record.group = m_random.chance(72) ? 0 : 1;
    if (m_data.threads.between(record.contact, record.group) != nobody) {
        record.group = 1 - record.group;
    }
    const double reach = std::min(oldestDays, 20.0 + m_options.conversations * 0.5);
    const double days = newestDays + reach * std::pow(age, 2.0);
    const Moment end = m_data.start() - static_cast<Moment>(days * dayMs) - m_random.between(1, 50) * minuteMs;
    record.created = record.updated = end;
    const Index index = m_data.threads.addConversation(record);

    const QString code = m_data.contacts.at(record.contact).language;
    const auto language =
        std::find_if(m_languages.begin(), m_languages.end(), [&code](const Language& one) { return one.code == code; });
    tell(index, language == m_languages.end() ? m_languages.first() : *language, end,
         lines > 0 ? lines : length(index));

    ConversationRecord& told = m_data.threads.edit(index);
    const MessageRecord& last = m_data.threads.message(told.messages.last());
    // At most one thread of a person with a number is open, so another one is a closed one.
    const bool another = m_data.threads.conversationsOf(told.contact).size() > 1;
    if (another || m_random.chance(30)) {
        told.closed = last.created + m_random.between(5, 600) * minuteMs;
        told.closed = std::min(told.closed, m_data.start() - 1000);
    } else if (!last.outgoing && days < newestDays + 5 && m_random.chance(60)) {
        told.unread = 1;
        m_data.threads.editMessage(told.messages.last()).read = false;
    }
}

void Crowd::tell(Index conversation, const Language& language, Moment end, int lines)
{
    QStringList script;
    while (script.size() < lines) {
        const QStringList& story = m_random.pick(language.stories);
        script += story.first(std::min<qsizetype>(story.size(), lines - script.size()));
    }
    // Backwards from the end: minutes between lines, days between stories.
    QList<Moment> times(script.size());
    Moment when = end;
    for (qsizetype i = script.size() - 1; i >= 0; --i) {
        times[i] = when;
        when -= m_random.chance(12) ? m_random.between(1, 6) * dayMs : m_random.between(1, 40) * minuteMs;
    }
    m_data.threads.edit(conversation).created = times.first();
    for (qsizetype i = 0; i < script.size(); ++i) {
        addLine(conversation, script.at(i), times.at(i));
    }
}

QString Crowd::line(const QString& text, const ContactRecord& contact) const
{
    if (!text.contains(u'{')) {
        return text;
    }
    QString filled = text;
    filled.replace(u"{order}"_s, contact.attributes.value("order"_L1).toString(u"#4000"_s));
    filled.replace(u"{city}"_s, contact.attributes.value("city"_L1).toString(u"Oakland"_s));
    return filled.replace(u"{first}"_s, contact.firstName.isEmpty() ? u"there"_s : contact.firstName);
}

void Crowd::addLine(Index conversation, const QString& told, Moment when)
{
    MessageRecord message;
    message.conversation = conversation;
    message.contact = m_data.threads.conversation(conversation).contact;
    const ContactRecord& contact = m_data.contacts.at(message.contact);
    message.outgoing = told.startsWith(u'>');
    QString text = told.mid(1);
    if (text.startsWith(u'[')) {
        // "[parcel.png]and a caption"
        const QString name = text.mid(1, text.indexOf(u']') - 1);
        message.media.append({u"/sandbox/media/"_s + name, MediaReader::typeOf(name), name});
        text = text.mid(name.size() + 2);
    }
    message.text = line(text, contact);
    message.segments = static_cast<quint16>(GsmCounter::segments(message.text));
    message.created = message.updated = when;
    message.status = MessageStatus::Received;
    if (message.outgoing) {
        message.templateText = message.text;
        message.user = m_random.below(static_cast<quint32>(m_data.users.size()));
        message.status = contact.noReceipts ? MessageStatus::Sent : MessageStatus::Delivered;
        if (!contact.deliveryError.isEmpty()) {
            message.status = MessageStatus::Error;
            message.errorCode = contact.deliveryError;
        }
    }
    m_data.threads.addMessage(message);
}

} // namespace rejoinder::sandbox
