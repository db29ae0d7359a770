#include "desks/ControlDesk.h"

#include "http/Service.h"
#include "life/Arrivals.h"
#include "life/Customers.h"
#include "life/Dispatch.h"
#include "life/Ledger.h"
#include "life/Pace.h"
#include "json/ContactReader.h"
#include "json/MediaReader.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

void ControlDesk::addRoutes(Router& router)
{
    router.add("GET", u"/sandbox/ledger"_s, [this](const Call& call) { return ledger(call); });
    router.add("GET", u"/sandbox/control"_s, [this](const Call&) { return state(); });
    router.add("POST", u"/sandbox/control"_s, [this](const Call& call) { return control(call); });
    router.add("POST", u"/sandbox/inbound"_s, [this](const Call& call) { return inbound(call); });
    router.add("POST", u"/sandbox/change"_s, [this](const Call& call) { return change(call); });
}

Answer ControlDesk::ledger(const Call& call) const
{
    const int since = call.asked(u"since"_s).toInt();
    QJsonArray entries;
    for (qsizetype i = std::max(0, since); i < m_hands.ledger.entries().size(); ++i) {
        entries.append(m_hands.ledger.entries().at(i));
    }
    return Answer::data(entries);
}

Answer ControlDesk::state() const
{
    return Answer::data(QJsonObject{{u"requests"_s, m_hands.service.counts().toJson()},
                                    {u"balance"_s, m_data.account.balance},
                                    {u"contacts"_s, m_data.contacts.size()},
                                    {u"conversations"_s, m_data.threads.conversationCount()},
                                    {u"messages"_s, m_data.threads.messageCount()}});
}

Answer ControlDesk::control(const Call& call)
{
    const auto body = call.object();
    if (!body) {
        return badBody();
    }
    Service& service = m_hands.service;
    for (auto wish = body->begin(); wish != body->end(); ++wish) {
        const QString name = wish.key();
        if (name == "latency"_L1) {
            service.setLatencyMs(wish->toInt());
        } else if (name == "rateLimit"_L1) {
            service.limiter().setLimit(wish->toInt());
        } else if (name == "tokenTtl"_L1) {
            service.tokens().setTtl(wish->toInt());
        } else if (name == "revokeTokens"_L1) {
            service.tokens().revokeAll();
        } else if (name == "clientSecret"_L1) {
            m_data.account.clientSecret = wish->toString();
        } else if (name == "failNext"_L1) {
            service.faults().order(wish->toObject());
        } else if (name == "clearFaults"_L1) {
            service.faults().clear();
        } else if (name == "replies"_L1) {
            m_hands.customers.setTalkative(wish->toBool());
        } else if (name == "pace"_L1) {
            m_hands.pace.factor = wish->toDouble(1.0);
        } else if (name == "doubles"_L1) {
            m_data.manners.doubles = wish->toBool();
        } else if (name == "takesCsv"_L1) {
            m_data.manners.takesCsv = wish->toBool();
        } else if (name == "filters"_L1) {
            m_data.manners.filters = wish->toBool();
        } else if (name == "balance"_L1) {
            m_data.account.balance = wish->toDouble();
        } else {
            return Answer::error(422, u"VALIDATION"_s, u"There is no control named %1"_s.arg(name));
        }
    }
    return state();
}

Answer ControlDesk::inbound(const Call& call)
{
    const auto body = call.object();
    if (!body) {
        return badBody();
    }
    std::optional<Index> conversation;
    if (body->contains("conversationId"_L1)) {
        conversation = m_data.ids.index(IdKind::Conversation, body->value("conversationId"_L1).toString());
    } else if (const auto contact = m_data.ids.index(IdKind::Contact, body->value("contactId"_L1).toString());
               contact && m_data.contacts.exists(*contact)) {
        conversation = m_hands.dispatch.conversationFor(*contact, 0);
    }
    if (!conversation || *conversation >= m_data.threads.conversationCount()) {
        return Answer::notFound(u"CONV-001"_s, u"Name a known conversationId or contactId"_s);
    }
    const Index message = m_hands.arrivals.receive(*conversation, body->value("text"_L1).toString(),
                                                   MediaReader::list(body->value("media"_L1)));
    return Answer::data(m_shape.message(message), 201);
}

Answer ControlDesk::change(const Call& call)
{
    const auto body = call.object();
    if (!body) {
        return badBody();
    }
    if (body->contains("templateId"_L1)) {
        return changeTemplate(*body);
    }
    if (body->contains("contactId"_L1)) {
        return changeContact(*body);
    }
    return Answer::error(422, u"VALIDATION"_s, u"Name a templateId or a contactId"_s);
}

Answer ControlDesk::changeContact(const QJsonObject& wish)
{
    const auto index = m_data.ids.index(IdKind::Contact, wish.value("contactId"_L1).toString());
    if (!index || !m_data.contacts.exists(*index)) {
        return unknown(u"contact"_s);
    }
    if (wish.value("removed"_L1).toBool()) {
        m_data.contacts.remove(*index);
        return Answer::json({{u"success"_s, true}});
    }
    QJsonObject whole = m_shape.contact(*index);
    for (auto field = wish.begin(); field != wish.end(); ++field) {
        whole.insert(field.key(), field.value());
    }
    const ContactRecord old = m_data.contacts.at(*index);
    ContactRecord record = ContactReader::whole(m_data, whole, old);
    if (!m_shape.tellsOptIn()) {
        record.optIn = old.optIn;
        record.blocked = old.blocked;
    }
    record.updated = m_data.now();
    m_data.contacts.replace(*index, record);
    return Answer::data(m_shape.contact(*index));
}

Answer ControlDesk::changeTemplate(const QJsonObject& wish)
{
    const auto index = m_data.ids.index(IdKind::Template, wish.value("templateId"_L1).toString());
    if (!index || *index >= m_data.templates.size()) {
        return unknown(u"template"_s);
    }
    TemplateRecord& record = m_data.templates[*index];
    record.name = wish.value("name"_L1).toString(record.name);
    record.text = wish.value("template"_L1).toString(record.text);
    record.type = wish.value("type"_L1).toString(record.type);
    record.removed = wish.value("removed"_L1).toBool(record.removed);
    record.updated = m_data.now();
    return Answer::data(m_shape.messageTemplate(*index));
}

} // namespace rejoinder::sandbox
