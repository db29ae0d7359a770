#include "api/decode/DecodeContactImport.h"

#include "api/decode/DecodeContact.h"

namespace rejoinder::decode {

Result<ContactImport> contactImport(const QByteArray& body)
{
    const Result<Envelope> envelope = openEnvelope(body);
    if (!envelope.ok())
        return envelope.error();
    ContactImport result;
    QStringList skipped;
    const QJsonValue data = envelope.value().data;
    // The documented shape counts; the other one that the same call may answer with only lists the contacts.
    const QJsonObject counts = data.toObject();
    const QJsonArray contacts = data.isArray() ? data.toArray() : counts.value(QLatin1StringView("contacts")).toArray();
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const Place place(QStringLiteral("data.contacts[%1]").arg(i), skipped);
        if (std::optional<Contact> contact = contactFrom(contacts.at(i).toObject(), place))
            result.contacts.append(std::move(*contact));
    }
    for (const QJsonValue value : counts.value(QLatin1StringView("errors")).toArray())
        result.errors.append(contactWithoutId(value.toObject()));
    result.submitted = countIn(counts, QLatin1StringView("submitted"));
    result.inserted = countIn(counts, QLatin1StringView("inserted"));
    result.updated = countIn(counts, QLatin1StringView("updated"));
    return result;
}

} // namespace rejoinder::decode
