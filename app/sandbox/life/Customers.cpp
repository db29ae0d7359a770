#include "life/Customers.h"

#include "life/Arrivals.h"
#include "samples/Phrases.h"

namespace rejoinder::sandbox {

namespace {
constexpr int soonestAnswerMs = 2500;
constexpr int latestAnswerMs = 6000;
constexpr int soonestFirstMs = 45'000;
constexpr int latestFirstMs = 110'000;
} // namespace

Customers::Customers(SandboxData& data, Arrivals& arrivals, const Phrases& phrases, const Pace& pace, quint64 seed)
    : m_data(data), m_arrivals(arrivals), m_phrases(phrases), m_pace(pace), m_random(seed + 4)
{
    m_nextToWrite.setSingleShot(true);
    connect(&m_nextToWrite, &QTimer::timeout, this, &Customers::writeFirst);
}

void Customers::setTalkative(bool talkative)
{
    m_talkative = talkative;
    if (talkative) {
        m_nextToWrite.start(static_cast<int>(m_random.between(soonestFirstMs, latestFirstMs)));
    } else {
        m_nextToWrite.stop();
    }
}

void Customers::heard(Index message)
{
    if (!m_talkative) {
        return;
    }
    // The first text of an agent is always answered; later ones mostly, as people do.
    int& answered = m_answered[m_data.threads.message(message).conversation];
    if (answered++ > 0 && !m_random.chance(75)) {
        return;
    }
    const auto wait = static_cast<int>(m_random.between(soonestAnswerMs, latestAnswerMs));
    QTimer::singleShot(m_pace.milliseconds(wait), this, [this, message] { answer(message); });
}

void Customers::answer(Index message)
{
    const MessageRecord& heard = m_data.threads.message(message);
    const ContactRecord& contact = m_data.contacts.at(heard.contact);
    if (m_talkative && contact.blocked == 0) {
        m_arrivals.receive(heard.conversation, m_phrases.answer(contact.language, heard.text, m_random));
    }
}

void Customers::writeFirst()
{
    const QList<Index>& all = m_data.threads.listOfConversations();
    const qsizetype recent = std::min<qsizetype>(all.size(), 30);
    if (recent > 0) {
        const Index conversation = all.at(static_cast<qsizetype>(m_random.below(static_cast<quint32>(recent))));
        const ConversationRecord& record = m_data.threads.conversation(conversation);
        const ContactRecord& contact = m_data.contacts.at(record.contact);
        if (record.closed == 0 && contact.blocked == 0) {
            m_arrivals.receive(conversation, m_phrases.nudge(contact.language, m_random));
        }
    }
    setTalkative(m_talkative);
}

} // namespace rejoinder::sandbox
