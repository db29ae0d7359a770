#include "store/CreationPacking.h"

#include "store/Packing.h"

#include <QDataStream>
#include <QIODevice>

namespace rejoinder {

namespace {

constexpr quint8 layout = 1;

const QString contactWord = QStringLiteral("contact");
const QString templateWord = QStringLiteral("template");
const QString campaignWord = QStringLiteral("campaign");

void write(QDataStream& out, const Contact& contact)
{
    out << contact.firstName << contact.lastName << contact.email << contact.mobile.number << contact.mobile.country
        << packedExtras(contact);
}

void write(QDataStream& out, const MessageTemplate& wanted)
{
    out << wanted.name << quint8(wanted.type == TemplateType::Web) << wanted.text << packed(wanted.media);
}

void write(QDataStream& out, const Campaign& campaign)
{
    out << campaign.name << campaign.description << campaign.triggerCode << campaign.text << campaign.tags
        << packed(campaign.media) << campaign.paused;
}

Contact readContact(QDataStream& in)
{
    Contact contact;
    QByteArray extras;
    in >> contact.firstName >> contact.lastName >> contact.email >> contact.mobile.number >> contact.mobile.country >>
        extras;
    unpackExtras(extras, contact);
    return contact;
}

MessageTemplate readTemplate(QDataStream& in)
{
    MessageTemplate wanted;
    quint8 isWeb = 0;
    QByteArray media;
    in >> wanted.name >> isWeb >> wanted.text >> media;
    wanted.type = isWeb ? TemplateType::Web : TemplateType::Sms;
    wanted.media = unpackedMedia(media);
    return wanted;
}

Campaign readCampaign(QDataStream& in)
{
    Campaign campaign;
    QByteArray media;
    in >> campaign.name >> campaign.description >> campaign.triggerCode >> campaign.text >> campaign.tags >> media >>
        campaign.paused;
    campaign.media = unpackedMedia(media);
    return campaign;
}

} // namespace

QByteArray packedRecord(const NewRecord& record)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << layout;
    std::visit([&out](const auto& wanted) { write(out, wanted); }, record);
    return bytes;
}

QString kindWord(const NewRecord& record)
{
    if (std::holds_alternative<Contact>(record))
        return contactWord;
    return std::holds_alternative<MessageTemplate>(record) ? templateWord : campaignWord;
}

std::optional<NewRecord> unpackedRecord(const QString& kind, const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 found = 0;
    in >> found;
    if (found != layout)
        return std::nullopt;
    std::optional<NewRecord> record;
    if (kind == contactWord)
        record = readContact(in);
    else if (kind == templateWord)
        record = readTemplate(in);
    else if (kind == campaignWord)
        record = readCampaign(in);
    return in.status() == QDataStream::Ok ? record : std::nullopt;
}

} // namespace rejoinder
