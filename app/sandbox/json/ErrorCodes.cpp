#include "json/ErrorCodes.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

QString ErrorCodes::description(const QString& code)
{
    static const QHash<QString, QString> known{
        {u"CONT-001"_s, u"Invalid mobile number"_s},
        {u"CONT-010"_s, u"Contact has requested no further communication"_s},
        {u"CONV-001"_s, u"Invalid conversation id"_s},
        {u"ACCT-006"_s, u"Insufficient credit"_s},
        {u"ACCT-008"_s, u"Invalid account id"_s},
        {u"INT-002"_s, u"Provider is not enabled for the destination country"_s},
        {u"MSG-001"_s, u"No available phone number"_s},
        {u"MSG-007"_s, u"Message is too long"_s},
        {u"MSG-008"_s, u"Carrier marked the message as spam"_s},
        {u"MSG-009"_s, u"Carrier prohibits the message"_s},
        {u"MSG-018"_s, u"No route to this number"_s},
        {u"MSG-019"_s, u"Message was not delivered"_s},
        {u"MSG-020"_s, u"Number is a landline"_s},
        {u"MSG-023"_s, u"Carrier rejected the message"_s},
        {u"MSG-026"_s, u"Message timed out"_s},
        {u"MSG-037"_s, u"Number has no carrier"_s},
        {u"MSG-043"_s, u"Links of free URL shorteners are blocked"_s},
    };
    return known.value(code, u"Unknown error"_s);
}

QJsonObject ErrorCodes::object(const QString& code)
{
    return {{u"code"_s, code}, {u"description"_s, description(code)}};
}

} // namespace rejoinder::sandbox
