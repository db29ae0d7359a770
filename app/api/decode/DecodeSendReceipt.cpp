#include "api/decode/DecodeSendReceipt.h"

#include "api/decode/DecodeContact.h"
#include "api/decode/DecodeMessage.h"

namespace rejoinder::decode {

Result<SendReceipt> sendReceipt(const QByteArray& body)
{
    const Result<QJsonObject> opened = openSingle(body);
    if (!opened.ok())
        return opened.error();
    const QJsonObject& data = opened.value();
    const QJsonObject job = data.value(QLatin1StringView("job")).toObject();

    SendReceipt receipt;
    QStringList skipped;
    const QJsonArray messages = data.value(QLatin1StringView("messages")).toArray();
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const Place place(QStringLiteral("data.messages[%1]").arg(i), skipped);
        if (std::optional<Message> message = messageFrom(messages.at(i).toObject(), place))
            receipt.messages.append(std::move(*message));
    }
    QJsonArray invalid = data.value(QLatin1StringView("invalid")).toArray();
    if (invalid.isEmpty())
        invalid = job.value(QLatin1StringView("invalid")).toArray();
    // Every entry counts, even one that cannot be read: an entry here means that somebody was not texted.
    for (const QJsonValue value : invalid)
        receipt.invalid.append(contactWithoutId(value.toObject()));

    receipt.jobId = textIn(data, QLatin1StringView("jobId"));
    if (receipt.jobId.isEmpty())
        receipt.jobId = textIn(job, QLatin1StringView("id"));
    receipt.estimatedPrice = numberIn(data, QLatin1StringView("estimatedPrice"));
    if (!receipt.estimatedPrice)
        receipt.estimatedPrice = numberIn(job, QLatin1StringView("estimatedPrice"));
    receipt.requested = countIn(data, QLatin1StringView("requested"));
    if (numberIn(data, QLatin1StringView("valid"))) {
        receipt.valid = countIn(data, QLatin1StringView("valid"));
    } else {
        if (messages.isEmpty() && invalid.isEmpty())
            return badResponse(QStringLiteral("data.valid"));
        receipt.valid = static_cast<int>(messages.size());
    }
    return receipt;
}

} // namespace rejoinder::decode
