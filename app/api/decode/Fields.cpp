#include "api/decode/Fields.h"

#include <QJsonArray>
#include <QTimeZone>
#include <cmath>
#include <limits>

namespace rejoinder::decode {

namespace {

QString plainNumber(double number)
{
    const bool whole = std::floor(number) == number && std::abs(number) < 9e15;
    return whole ? QString::number(static_cast<qint64>(number)) : QString::number(number, 'g', 15);
}

} // namespace

std::optional<QString> idIn(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString() || value.toString().isEmpty())
        return std::nullopt;
    return value.toString();
}

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? plainNumber(value.toDouble()) : QString();
}

QString textIn(const QJsonObject& object, QLatin1StringView key)
{
    return textOf(object.value(key));
}

std::optional<double> numberIn(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble())
        return value.toDouble();
    if (value.isString()) {
        bool isNumber = false;
        const double number = value.toString().toDouble(&isNumber);
        if (isNumber && std::isfinite(number))
            return number;
    }
    return std::nullopt;
}

int countIn(const QJsonObject& object, QLatin1StringView key)
{
    const double number = numberIn(object, key).value_or(0);
    return number > 0 && number < std::numeric_limits<int>::max() ? static_cast<int>(number) : 0;
}

std::optional<bool> flagIn(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString().toLower();
    if (text == u"true")
        return true;
    if (text == u"false")
        return false;
    return std::nullopt;
}

QDateTime momentOf(const QJsonValue& value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (!(number > 0) || number > 9e15)
            return {};
        const bool milliseconds = number > 1e11;
        return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds ? number : number * 1000), Qt::UTC);
    }
    QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

QDateTime momentIn(const QJsonObject& object, QLatin1StringView key)
{
    return momentOf(object.value(key));
}

Stamp stampIn(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isObject())
        return {.at = momentOf(value), .byName = {}, .bySource = {}};
    const QJsonObject stamp = value.toObject();
    const QJsonObject by = stamp.value(QLatin1StringView("by")).toObject();
    const QString first = textIn(by, QLatin1StringView("firstName"));
    const QString last = textIn(by, QLatin1StringView("lastName"));
    const QString full = QString(first + u' ' + last).simplified();
    return {.at = momentIn(stamp, QLatin1StringView("at")),
            .byName = full.isEmpty() ? textIn(by, QLatin1StringView("name")) : full,
            .bySource = textIn(by, QLatin1StringView("source"))};
}

ServiceError errorIn(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isObject())
        return {.code = {}, .description = value.toString()};
    const QJsonObject error = value.toObject();
    QString description = textIn(error, QLatin1StringView("description"));
    if (description.isEmpty())
        description = textIn(error, QLatin1StringView("message"));
    return {.code = textIn(error, QLatin1StringView("code")), .description = description};
}

QStringList textsIn(const QJsonObject& object, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue value : object.value(key).toArray()) {
        if (value.isString())
            texts.append(value.toString());
    }
    return texts;
}

} // namespace rejoinder::decode
