#pragma once

#include "data/Ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace rejoinder::sandbox {

/// Moments are milliseconds since 1970, UTC; 0 stands for "never".
using Moment = qint64;

struct ContactRecord
{
    QString firstName;
    QString lastName;
    QString email;
    QString number;  ///< E.164
    QString country; ///< two letters
    QString lineType;
    QString language;      ///< of what this person writes; never on the wire
    QString deliveryError; ///< texts to this number fail with this code; never on the wire
    QJsonObject attributes;
    QList<Index> lists;
    Moment optIn = 0;
    Moment blocked = 0;
    Moment created = 0;
    Moment updated = 0;
    int hubspotId = 0;
    int pipedriveId = 0;
    int activecampaignId = 0;
    bool mobileValid = true;
    bool noReceipts = false; ///< the carrier never confirms delivery, so that Sent is final; never on the wire
    bool removed = false;
};

struct MediaRecord
{
    QString url; ///< absolute, or a path on this server
    QString type;
    QString filename;
};

enum class MessageStatus : quint8 { New, Queued, Sent, Delivered, Received, Error };

struct MessageRecord
{
    QString text;         ///< as it went out, merge fields filled in
    QString templateText; ///< as it was asked for
    QList<MediaRecord> media;
    QString errorCode;
    Moment created = 0;
    Moment updated = 0;
    Index contact = nobody;
    Index conversation = nobody;
    Index user = nobody; ///< the colleague who wrote it
    MessageStatus status = MessageStatus::New;
    quint16 segments = 1;
    bool outgoing = false;
    bool read = true;
};

struct ConversationRecord
{
    QList<Index> messages; ///< oldest first
    Index contact = nobody;
    Index group = 0;
    Moment created = 0;
    Moment updated = 0;
    Moment closed = 0;
    int unread = 0;
};

struct TemplateRecord
{
    QString name;
    QString type; ///< SMS or Web
    QString text;
    QList<MediaRecord> media;
    Moment created = 0;
    Moment updated = 0;
    bool removed = false;
};

struct CampaignRecord
{
    QJsonObject fields; ///< the documented ones, as they were sent
    Moment created = 0;
    Moment updated = 0;
    bool removed = false;
};

struct WebhookRecord
{
    QString url;
    QStringList eventTypes;
    bool removed = false;
};

/// A group has one number here, as most have.
struct GroupRecord
{
    QString name;
    QString number; ///< E.164
    QString numberName;
    QString country;
};

struct UserRecord
{
    QString firstName;
    QString lastName;
    QString email;
    QString role;
};

struct ListRecord
{
    QString name;
    QString keyword;
    bool fromHubspot = false;
};

struct AccountRecord
{
    QString name;
    QString clientId;
    QString clientSecret;
    QString country = QStringLiteral("US");
    double balance = 128.4;
    double segmentPrice = 0.016;
};

} // namespace rejoinder::sandbox
