#include "json/JsonShape.h"

#include "json/CurrentShape.h"
#include "json/ErrorCodes.h"
#include "json/Shape2021.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

std::unique_ptr<JsonShape> JsonShape::make(const SandboxData& data, const Options& options)
{
    if (options.shape == Options::Shape::Year2021) {
        return std::make_unique<Shape2021>(data, options);
    }
    return std::make_unique<CurrentShape>(data, options);
}

QJsonObject JsonShape::campaign(Index index) const
{
    const CampaignRecord& record = m_data.campaigns.at(index);
    QJsonObject object = record.fields;
    object.insert(u"id"_s, m_data.ids.text(IdKind::Campaign, index));
    object.insert(u"created"_s, QJsonObject{{u"at"_s, moment(record.created)}});
    object.insert(u"updated"_s, QJsonObject{{u"at"_s, moment(record.updated)}});
    return object;
}

QJsonObject JsonShape::refused(QJsonObject contact, const QString& code) const
{
    contact.insert(u"valid"_s, false);
    contact.insert(u"error"_s, ErrorCodes::object(code));
    return contact;
}

QString JsonShape::moment(Moment when)
{
    return QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString JsonShape::statusWord(MessageStatus status)
{
    switch (status) {
    case MessageStatus::New:
        return u"New"_s;
    case MessageStatus::Queued:
        return u"Queued"_s;
    case MessageStatus::Sent:
        return u"Sent"_s;
    case MessageStatus::Delivered:
        return u"Delivered"_s;
    case MessageStatus::Received:
        return u"Received"_s;
    case MessageStatus::Error:
        return u"Error"_s;
    }
    Q_UNREACHABLE();
}

double JsonShape::priceOf(const MessageRecord& message) const
{
    return message.status == MessageStatus::Error ? 0.0 : message.segments * m_data.account.segmentPrice;
}

} // namespace rejoinder::sandbox
