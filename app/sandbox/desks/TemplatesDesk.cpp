#include "desks/TemplatesDesk.h"

#include "life/Ledger.h"
#include "json/MediaReader.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

bool isType(const QString& type)
{
    return type == "SMS"_L1 || type == "Web"_L1;
}

} // namespace

TemplatesDesk::TemplatesDesk(SandboxData& data, const JsonShape& shape, Ledger& ledger)
    : Desk(data, shape), m_ledger(ledger)
{
}

void TemplatesDesk::addRoutes(Router& router)
{
    const QString all = u"/v1/accounts/{accountId}/templates"_s;
    const QString one = all + u"/{templateId}"_s;
    router.add("GET", all, [this](const Call& call) { return list(call); });
    router.add("POST", all, [this](const Call& call) { return create(call); });
    router.add("GET", one, [this](const Call& call) { return fetch(call); });
    router.add("PUT", one, [this](const Call& call) { return update(call); });
    router.add("DELETE", one, [this](const Call& call) { return remove(call); });
}

std::optional<Index> TemplatesDesk::asked(const Call& call) const
{
    const auto index = m_data.ids.index(IdKind::Template, call.place(u"templateId"_s));
    if (!index || *index >= m_data.templates.size() || m_data.templates.at(*index).removed) {
        return std::nullopt;
    }
    return index;
}

Answer TemplatesDesk::list(const Call& call) const
{
    const QString name = call.asked(u"name"_s);
    QList<Index> found;
    for (Index index = 0; index < static_cast<Index>(m_data.templates.size()); ++index) {
        const TemplateRecord& record = m_data.templates.at(index);
        if (!record.removed && contains(record.name, name)) {
            found.append(index);
        }
    }
    return page(call, found, [this](Index index) { return m_shape.messageTemplate(index); });
}

Answer TemplatesDesk::create(const Call& call)
{
    const auto body = call.object();
    if (!body) {
        return badBody();
    }
    TemplateRecord record;
    record.name = body->value("name"_L1).toString();
    record.text = body->value("template"_L1).toString();
    record.type = body->value("type"_L1).toString(u"SMS"_s);
    record.media = MediaReader::list(body->value("media"_L1));
    record.created = record.updated = m_data.now();
    if (record.name.isEmpty() || record.text.isEmpty() || !isType(record.type)) {
        return Answer::error(422, u"VALIDATION"_s, u"A template needs a name, a text and a type of SMS or Web"_s);
    }
    const auto index = static_cast<Index>(m_data.templates.size());
    m_data.templates.append(record);
    m_ledger.enter(u"template.created"_s,
                   {{u"templateId"_s, m_data.ids.text(IdKind::Template, index)}, {u"name"_s, record.name}});
    return Answer::json({{u"success"_s, true},
                         {u"pagination"_s, m_shape.pagination(1, 1, 0)},
                         {u"data"_s, QJsonArray{m_shape.messageTemplate(index)}}},
                        201);
}

Answer TemplatesDesk::fetch(const Call& call) const
{
    const auto index = asked(call);
    return index ? Answer::data(m_shape.messageTemplate(*index)) : unknown(u"template"_s);
}

Answer TemplatesDesk::update(const Call& call)
{
    const auto index = asked(call);
    if (!index) {
        return unknown(u"template"_s);
    }
    const auto body = call.object();
    if (!body) {
        return badBody();
    }
    TemplateRecord& record = m_data.templates[*index];
    const QString type = body->value("type"_L1).toString(record.type);
    const QString name = body->value("name"_L1).toString(record.name);
    const QString text = body->value("template"_L1).toString(record.text);
    if (name.isEmpty() || text.isEmpty() || !isType(type)) {
        return Answer::error(422, u"VALIDATION"_s, u"A template needs a name, a text and a type of SMS or Web"_s);
    }
    record.type = type;
    record.name = name;
    record.text = text;
    if (body->contains("media"_L1)) {
        record.media = MediaReader::list(body->value("media"_L1));
    }
    record.updated = m_data.now();
    m_ledger.enter(u"template.updated"_s, {{u"templateId"_s, call.place(u"templateId"_s)}});
    return Answer::data(m_shape.messageTemplate(*index));
}

Answer TemplatesDesk::remove(const Call& call)
{
    const auto index = asked(call);
    if (!index) {
        return unknown(u"template"_s);
    }
    m_data.templates[*index].removed = true;
    m_ledger.enter(u"template.removed"_s, {{u"templateId"_s, call.place(u"templateId"_s)}});
    return Answer::json({{u"success"_s, true}});
}

} // namespace rejoinder::sandbox
