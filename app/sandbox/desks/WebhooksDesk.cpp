#include "desks/WebhooksDesk.h"

#include "life/Ledger.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

bool isEventType(const QString& type)
{
    static const QStringList known{u"contact-created"_s,      u"contact-updated"_s, u"contact-removed"_s,
                                   u"message-received"_s,     u"message-sent"_s,    u"message-status"_s,
                                   u"conversation-started"_s, u"contact-opt-out"_s, u"contact-opt-in"_s,
                                   u"list-opt-out"_s,         u"list-opt-in"_s};
    return known.contains(type);
}

} // namespace

void WebhooksDesk::addRoutes(Router& router)
{
    const QString all = u"/v1/accounts/{accountId}/webhooks"_s;
    router.add("GET", all, [this](const Call& call) { return list(call); });
    router.add("POST", all, [this](const Call& call) { return subscribe(call); });
    router.add("DELETE", all + u"/{url}"_s, [this](const Call& call) { return unsubscribe(call); });
}

Answer WebhooksDesk::list(const Call& call) const
{
    QList<Index> found;
    for (Index index = 0; index < static_cast<Index>(m_data.webhooks.size()); ++index) {
        if (!m_data.webhooks.at(index).removed) {
            found.append(index);
        }
    }
    return page(call, found, [this](Index index) { return m_shape.webhook(index); });
}

Answer WebhooksDesk::subscribe(const Call& call)
{
    const auto body = call.object();
    if (!body) {
        return badBody();
    }
    WebhookRecord record;
    record.url = body->value("url"_L1).toString();
    for (const QJsonValue& type : body->value("eventTypes"_L1).toArray()) {
        record.eventTypes += type.toString();
    }
    const QUrl url(record.url, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() ||
        !std::all_of(record.eventTypes.begin(), record.eventTypes.end(), isEventType)) {
        return Answer::error(422, u"VALIDATION"_s, u"A webhook needs a url and known event types"_s);
    }
    const auto index = static_cast<Index>(m_data.webhooks.size());
    m_data.webhooks.append(record);
    m_ledger.enter(u"webhook.subscribed"_s, {{u"url"_s, record.url}});
    return Answer::data(m_shape.webhook(index));
}

Answer WebhooksDesk::unsubscribe(const Call& call)
{
    const QString url = call.place(u"url"_s);
    bool found = false;
    for (WebhookRecord& record : m_data.webhooks) {
        if (!record.removed && record.url == url) {
            record.removed = found = true;
        }
    }
    if (!found) {
        return unknown(u"webhook"_s);
    }
    m_ledger.enter(u"webhook.unsubscribed"_s, {{u"url"_s, url}});
    return Answer::empty(204);
}

} // namespace rejoinder::sandbox
