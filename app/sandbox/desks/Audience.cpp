#include "desks/Audience.h"

#include "json/ContactReader.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

void Audience::add(const QJsonObject& request)
{
    for (const QJsonValue& id : request.value("conversations"_L1).toArray()) {
        addConversation(id.toString());
    }
    for (const QJsonValue& contact : request.value("contacts"_L1).toArray()) {
        addContact(contact.toObject());
    }
    addTagged(request.value("filters"_L1).toObject());
}

void Audience::addConversation(const QString& id)
{
    const auto index = m_data.ids.index(IdKind::Conversation, id);
    if (!index || *index >= m_data.threads.conversationCount()) {
        m_invalid.append(m_shape.refused({}, u"CONV-001"_s));
        return;
    }
    admit(m_data.threads.conversation(*index).contact, *index);
}

void Audience::addContact(const QJsonObject& contact)
{
    if (contact.contains("id"_L1)) {
        const auto known = m_data.ids.index(IdKind::Contact, contact.value("id"_L1).toString());
        if (known && m_data.contacts.exists(*known)) {
            admit(*known, nobody);
            return;
        }
    }
    ContactRecord record = ContactReader::whole(m_data, contact, {});
    if (record.number.isEmpty()) {
        m_invalid.append(m_shape.refused(contact, u"CONT-001"_s));
        return;
    }
    Index index = m_data.contacts.byNumber(record.number);
    if (index == nobody) {
        record.created = record.updated = m_data.now();
        index = m_data.contacts.add(record);
    }
    admit(index, nobody);
}

void Audience::addTagged(const QJsonObject& filters)
{
    const QJsonArray tags = filters.value("tags"_L1).toArray();
    for (Index contact = 0; !tags.isEmpty() && contact < static_cast<Index>(m_data.contacts.size()); ++contact) {
        for (const Index list : m_data.contacts.at(contact).lists) {
            if (m_data.contacts.exists(contact) && tags.contains(m_data.lists.at(list).name)) {
                admit(contact, nobody);
                break;
            }
        }
    }
}

void Audience::admit(Index contact, Index conversation)
{
    const ContactRecord& record = m_data.contacts.at(contact);
    if (record.removed || !record.mobileValid) {
        m_invalid.append(m_shape.refused(m_shape.contact(contact), u"CONT-001"_s));
    } else if (record.blocked != 0) {
        m_invalid.append(m_shape.refused(m_shape.contact(contact), u"CONT-010"_s));
    } else {
        m_valid.append({contact, conversation});
    }
}

} // namespace rejoinder::sandbox
