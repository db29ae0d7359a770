#include "domain/ManyTexts.h"

#include "domain/MergeFieldScan.h"
#include "domain/MergeFields.h"
#include "domain/OptOutWords.h"
#include "domain/PhoneNumber.h"
#include "domain/SmsSegments.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace rejoinder {

namespace {

using Hindrance = OneOfMany::Hindrance;

/// The same for the same phone, however the number is written.
QString phoneOf(const Contact& contact)
{
    const auto number = PhoneNumber::parse(contact.mobile.number, contact.mobile.country);
    return number ? number->e164() : contact.mobile.number;
}

bool askedToStop(const QList<Conversation>& conversations)
{
    return std::any_of(conversations.begin(), conversations.end(), [](const Conversation& one) {
        return one.lastMessage && !one.lastMessage->outgoing && isOptOutWord(one.lastMessage->shownText());
    });
}

/// What stands against texting them, whatever the text.
Hindrance against(const ChosenPerson& person)
{
    if (person.contact.isBlocked())
        return Hindrance::OptedOut;
    if (person.isGone)
        return Hindrance::Gone;
    if (person.contact.mobile.number.isEmpty())
        return Hindrance::NoNumber;
    if (!person.contact.isTextable())
        return Hindrance::NotValid;
    return askedToStop(person.conversations) ? Hindrance::AskedToStop : Hindrance::None;
}

} // namespace

ManyTexts::ManyTexts(const QString& text, const GroupId& group, const QList<ChosenPerson>& people)
    : m_isEmpty(text.trimmed().isEmpty())
{
    const QList<BracedPart> parts = bracedParts(text);
    m_isMalformed = std::any_of(parts.begin(), parts.end(),
                                [](const BracedPart& part) { return part.kind != BracedPart::Kind::Field; });
    // Where several have the number, one who opted out speaks for all of them.
    QSet<QString> optedOut;
    for (const ChosenPerson& person : people) {
        if (person.contact.isBlocked())
            optedOut.insert(phoneOf(person.contact));
    }
    QHash<QString, QString> taken;
    for (const ChosenPerson& person : people) {
        OneOfMany one;
        one.person = person;
        one.hindrance = against(person);
        const QString phone = phoneOf(person.contact);
        if (one.hindrance == Hindrance::None && optedOut.contains(phone))
            one.hindrance = Hindrance::OptedOut;
        const MergedText merged = mergeFields(text, person.contact);
        one.text = merged.text;
        one.missing = merged.missing;
        if (one.hindrance == Hindrance::None && !merged.missing.isEmpty())
            one.hindrance = Hindrance::MissingField;
        // Not the text's own, which nobody gets: what a value would add to it.
        if (one.hindrance == Hindrance::None && !m_isMalformed && !bracedParts(merged.text).isEmpty())
            one.hindrance = Hindrance::Braces;
        if (one.hindrance == Hindrance::None && taken.contains(phone)) {
            one.hindrance = Hindrance::SameNumber;
            one.sameAs = taken.value(phone);
        }
        one.isReply = !openConversation(person.conversations, group).isEmpty();
        if (one.goes()) {
            const Contact& contact = person.contact;
            taken.insert(phone, contact.fullName().isEmpty() ? contact.mobile.number : contact.fullName());
            const int segments = SmsSegments::of(one.text).segments;
            m_segments += segments;
            m_most = std::max(m_most, segments);
            ++m_count;
        }
        m_all.append(one);
    }
}

QList<OneOfMany> ManyTexts::going() const
{
    QList<OneOfMany> going;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(going),
                 [](const OneOfMany& one) { return one.goes(); });
    return going;
}

bool ManyTexts::goesLike(const ManyTexts& other) const
{
    const QList<OneOfMany> ours = going();
    const QList<OneOfMany> theirs = other.going();
    return std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(), [](const auto& one, const auto& same) {
        return one.person.contact.id == same.person.contact.id &&
               one.person.contact.mobile.number == same.person.contact.mobile.number && one.text == same.text;
    });
}

ConversationId draftOfTextToMany()
{
    return ConversationId(QStringLiteral("*text-to-many*"));
}

ConversationId openConversation(const QList<Conversation>& conversations, const GroupId& group)
{
    QList<ConversationId> fitting;
    for (const Conversation& conversation : conversations) {
        if (!conversation.isClosed && (group.isEmpty() || conversation.groupId == group))
            fitting.append(conversation.id);
    }
    // Several, and no group named: Sakari's default decides rather than a guess of ours.
    return fitting.size() == 1 ? fitting.first() : ConversationId();
}

} // namespace rejoinder
