#include "desks/ContactsDesk.h"

#include "desks/CsvRows.h"
#include "life/Ledger.h"
#include "json/ContactReader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

ContactsDesk::ContactsDesk(SandboxData& data, const JsonShape& shape, Ledger& ledger)
    : Desk(data, shape), m_ledger(ledger)
{
}

void ContactsDesk::addRoutes(Router& router)
{
    const QString all = u"/v1/accounts/{accountId}/contacts"_s;
    const QString one = all + u"/{contactId}"_s;
    router.add("GET", all, [this](const Call& call) { return list(call); });
    router.add("POST", all, [this](const Call& call) { return create(call); });
    router.add("GET", one, [this](const Call& call) { return fetch(call); });
    router.add("PUT", one, [this](const Call& call) { return update(call); });
    router.add("DELETE", one, [this](const Call& call) { return remove(call); });
}

std::optional<Index> ContactsDesk::asked(const Call& call) const
{
    const auto index = m_data.ids.index(IdKind::Contact, call.place(u"contactId"_s));
    return index && m_data.contacts.exists(*index) ? index : std::nullopt;
}

Answer ContactsDesk::list(const Call& call) const
{
    const QString firstName = call.asked(u"firstName"_s);
    const QString lastName = call.asked(u"lastName"_s);
    const QString mobile = call.asked(u"mobile"_s);
    const QString email = call.asked(u"email"_s);
    const QString tags = call.asked(u"tags"_s);
    if (!m_data.manners.filters) {
        QList<Index> all;
        for (Index index = 0; index < static_cast<Index>(m_data.contacts.size()); ++index) {
            if (m_data.contacts.exists(index)) {
                all.append(index);
            }
        }
        return page(call, all, [this](Index index) { return m_shape.contact(index); });
    }
    auto onList = [&](const ContactRecord& contact) {
        return std::any_of(contact.lists.begin(), contact.lists.end(),
                           [&](Index list) { return contains(m_data.lists.at(list).name, tags); });
    };
    QList<Index> found;
    for (Index index = 0; index < static_cast<Index>(m_data.contacts.size()); ++index) {
        const ContactRecord& contact = m_data.contacts.at(index);
        if (!contact.removed && contains(contact.firstName, firstName) && contains(contact.lastName, lastName) &&
            contains(contact.number, mobile) && contains(contact.email, email) && (tags.isEmpty() || onList(contact))) {
            found.append(index);
        }
    }
    return page(call, found, [this](Index index) { return m_shape.contact(index); });
}

Answer ContactsDesk::create(const Call& call)
{
    const QString asked = call.asked(u"mergeStrategy"_s);
    Strategy strategy = Strategy::Append;
    if (asked == "core"_L1) {
        strategy = Strategy::Core;
    } else if (asked == "remove"_L1) {
        strategy = Strategy::Remove;
    } else if (!asked.isEmpty() && asked != "append"_L1) {
        return Answer::error(422, u"VALIDATION"_s, u"mergeStrategy is append, core or remove"_s);
    }
    if (call.contentType.startsWith("text/csv")) {
        if (!m_data.manners.takesCsv) {
            return Answer::error(415, u"VALIDATION"_s, u"Send JSON"_s);
        }
        return upload(call, strategy);
    }
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (document.isArray()) {
        return createOne(document.array(), strategy);
    }
    return document.isObject() ? createOne(QJsonArray{document.object()}, strategy) : badBody();
}

Answer ContactsDesk::createOne(const QJsonArray& contacts, Strategy strategy)
{
    QJsonArray stored;
    for (const QJsonValue& contact : contacts) {
        const Stored one = store(contact.toObject(), strategy);
        if (one.index == nobody) {
            return Answer::error(422, one.code, one.message);
        }
        stored.append(m_shape.contact(one.index));
    }
    const qint64 count = stored.size();
    return Answer::json({{u"success"_s, true},
                         {u"pagination"_s, m_shape.pagination(count, std::max<qint64>(count, 1), 0)},
                         {u"data"_s, stored}},
                        201);
}

Answer ContactsDesk::upload(const Call& call, Strategy strategy)
{
    QJsonArray stored;
    QJsonArray errors;
    int inserted = 0;
    for (const QJsonObject& row : CsvRows::contacts(call.body)) {
        const Stored one = store(row, strategy);
        if (one.index == nobody) {
            errors.append(m_shape.refused(row, one.code));
            continue;
        }
        inserted += one.inserted ? 1 : 0;
        stored.append(m_shape.contact(one.index));
    }
    return Answer::data(QJsonObject{{u"submitted"_s, stored.size() + errors.size()},
                                    {u"success"_s, stored.size()},
                                    {u"inserted"_s, inserted},
                                    {u"updated"_s, stored.size() - inserted},
                                    {u"contacts"_s, stored},
                                    {u"errors"_s, errors}},
                        201);
}

ContactsDesk::Stored ContactsDesk::refusal(const ContactRecord& record)
{
    if (record.number.isEmpty()) {
        return {nobody, false, u"CONT-001"_s, u"Invalid mobile number"_s};
    }
    const qsizetype at = record.email.indexOf(u'@');
    const bool address = at > 0 && record.email.indexOf(u'.', at) > at + 1 && !record.email.contains(u' ');
    if (!record.email.isEmpty() && !address) {
        return {nobody, false, u"VALIDATION"_s, u"email is not a valid e-mail address"_s};
    }
    constexpr qsizetype longestName = 100;
    if (record.firstName.size() > longestName || record.lastName.size() > longestName) {
        return {nobody, false, u"VALIDATION"_s, u"A name has at most 100 characters"_s};
    }
    return {};
}

ContactsDesk::Stored ContactsDesk::store(const QJsonObject& json, Strategy strategy)
{
    ContactRecord record = ContactReader::whole(m_data, json, {});
    if (const Stored refused = refusal(record); !refused.code.isEmpty()) {
        return refused;
    }
    const Moment now = m_data.now();
    const Index known = m_data.contacts.byNumber(record.number);
    if (known == nobody || m_data.manners.doubles) {
        // Making a contact does not opt it in, whatever the request says.
        record.optIn = record.blocked = 0;
        record.created = record.updated = now;
        const Index index = m_data.contacts.add(record);
        m_ledger.enter(u"contact.created"_s,
                       {{u"contactId"_s, m_data.ids.text(IdKind::Contact, index)}, {u"number"_s, record.number}});
        return {index, true, {}, {}};
    }
    const ContactRecord& old = m_data.contacts.at(known);
    ContactRecord merged = ContactReader::merged(m_data, json, old);
    if (strategy == Strategy::Core) {
        merged.lists = old.lists;
        merged.attributes = old.attributes;
    } else if (strategy == Strategy::Remove) {
        merged.lists = record.lists;
        merged.attributes = record.attributes;
    }
    merged.updated = now;
    m_data.contacts.replace(known, merged);
    m_ledger.enter(u"contact.updated"_s, {{u"contactId"_s, m_data.ids.text(IdKind::Contact, known)}});
    return {known, false, {}, {}};
}

Answer ContactsDesk::fetch(const Call& call) const
{
    const auto index = asked(call);
    return index ? Answer::data(m_shape.contact(*index)) : unknown(u"contact"_s);
}

Answer ContactsDesk::update(const Call& call)
{
    const auto index = asked(call);
    if (!index) {
        return unknown(u"contact"_s);
    }
    const auto body = call.object();
    if (!body) {
        return badBody();
    }
    const ContactRecord& old = m_data.contacts.at(*index);
    ContactRecord record = ContactReader::whole(m_data, *body, old);
    if (!m_shape.tellsOptIn()) {
        record.optIn = old.optIn;
        record.blocked = old.blocked;
    }
    if (const Stored refused = refusal(record); !refused.code.isEmpty()) {
        return Answer::error(422, refused.code, refused.message);
    }
    record.updated = m_data.now();
    m_data.contacts.replace(*index, record);
    m_ledger.enter(u"contact.updated"_s, {{u"contactId"_s, call.place(u"contactId"_s)}});
    return Answer::data(m_shape.contact(*index));
}

Answer ContactsDesk::remove(const Call& call)
{
    const auto index = asked(call);
    if (!index) {
        return unknown(u"contact"_s);
    }
    m_data.contacts.remove(*index);
    m_ledger.enter(u"contact.removed"_s, {{u"contactId"_s, call.place(u"contactId"_s)}});
    return Answer::json({{u"success"_s, true}});
}

} // namespace rejoinder::sandbox
