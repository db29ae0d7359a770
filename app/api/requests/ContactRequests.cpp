#include "api/requests/ContactRequests.h"

#include "api/requests/RequestParts.h"

#include <QJsonArray>

namespace rejoinder::requests {

using Verb = ApiRequest::Verb;

namespace {

QString oneContact()
{
    return QStringLiteral("/contacts/{contactId}");
}

QString nameOf(MergeStrategy strategy)
{
    switch (strategy) {
    case MergeStrategy::Append:
        return QStringLiteral("append");
    case MergeStrategy::Core:
        return QStringLiteral("core");
    case MergeStrategy::Remove:
        return QStringLiteral("remove");
    }
    return QStringLiteral("append");
}

ApiRequest creation(const AccountId& account, MergeStrategy strategy, RequestPriority priority)
{
    ApiRequest request = accountRequest(Verb::Post, account, QStringLiteral("/contacts"), priority);
    addFilter(request, QStringLiteral("mergeStrategy"), nameOf(strategy));
    return request;
}

} // namespace

ApiRequest listContacts(const AccountId& account, const ContactFilter& filter, int offset, int limit,
                        RequestPriority priority)
{
    ApiRequest request = accountRequest(Verb::Get, account, QStringLiteral("/contacts"), priority);
    addPaging(request, offset, limit);
    addFilter(request, QStringLiteral("firstName"), filter.firstName);
    addFilter(request, QStringLiteral("lastName"), filter.lastName);
    addFilter(request, QStringLiteral("mobile"), filter.mobile);
    addFilter(request, QStringLiteral("email"), filter.email);
    addFilter(request, QStringLiteral("tags"), filter.tags);
    return request;
}

ApiRequest getContact(const AccountId& account, const ContactId& id, RequestPriority priority)
{
    return accountRequest(Verb::Get, account, oneContact(), priority, id.text());
}

ApiRequest createContact(const AccountId& account, const Contact& contact, MergeStrategy strategy,
                         RequestPriority priority)
{
    QJsonObject body;
    const auto put = [](QJsonObject& into, const QString& key, const QString& value) {
        if (!value.isEmpty())
            into.insert(key, value);
    };
    put(body, QStringLiteral("firstName"), contact.firstName);
    put(body, QStringLiteral("lastName"), contact.lastName);
    put(body, QStringLiteral("email"), contact.email);
    QJsonObject mobile;
    put(mobile, QStringLiteral("number"), contact.mobile.number);
    put(mobile, QStringLiteral("country"), contact.mobile.country);
    if (!mobile.isEmpty())
        body.insert(QStringLiteral("mobile"), mobile);
    QJsonObject attributes;
    for (auto it = contact.attributes.cbegin(); it != contact.attributes.cend(); ++it)
        attributes.insert(it.key(), it.value());
    if (!attributes.isEmpty())
        body.insert(QStringLiteral("attributes"), attributes);
    QJsonArray lists;
    QJsonArray tags;
    for (const ContactList& list : contact.lists) {
        if (list.id.isEmpty())
            tags.append(QJsonObject{{QStringLiteral("tag"), list.name}, {QStringLiteral("visible"), true}});
        else
            lists.append(QJsonObject{{QStringLiteral("id"), list.id}, {QStringLiteral("name"), list.name}});
    }
    if (!lists.isEmpty())
        body.insert(QStringLiteral("lists"), lists);
    if (!tags.isEmpty())
        body.insert(QStringLiteral("tags"), tags);
    ApiRequest request = creation(account, strategy, priority);
    setJson(request, body);
    return request;
}

ApiRequest importContacts(const AccountId& account, const QByteArray& csv, MergeStrategy strategy,
                          RequestPriority priority)
{
    ApiRequest request = creation(account, strategy, priority);
    request.body = csv;
    request.contentType = QByteArrayLiteral("text/csv");
    return request;
}

ApiRequest replaceContact(const AccountId& account, const ContactId& id, const QByteArray& wholeRecord,
                          RequestPriority priority)
{
    ApiRequest request = accountRequest(Verb::Put, account, oneContact(), priority, id.text());
    request.body = wholeRecord;
    request.contentType = QByteArrayLiteral("application/json");
    request.freshFor = std::chrono::seconds(2);
    return request;
}

ApiRequest removeContact(const AccountId& account, const ContactId& id, RequestPriority priority)
{
    return accountRequest(Verb::Delete, account, oneContact(), priority, id.text());
}

} // namespace rejoinder::requests
