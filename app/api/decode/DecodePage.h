#pragma once

#include "api/decode/Envelope.h"
#include "api/decode/Fields.h"
#include "domain/Page.h"

#include <QJsonArray>
#include <QStringList>
#include <limits>
#include <optional>

namespace rejoinder::decode {

/// Where in an answer something is, as "data[3].lastMessage", and what was left out there. Never holds a value.
class Place
{
public:
    Place(QString path, QStringList& skipped) : m_path(std::move(path)), m_skipped(&skipped) {}

    [[nodiscard]] Place at(QLatin1StringView key) const { return {m_path + u'.' + key, *m_skipped}; }
    void skip() const { m_skipped->append(m_path); }
    void skip(QLatin1StringView key) const { at(key).skip(); }

private:
    QString m_path;
    QStringList* m_skipped;
};

/// One object to one value; nullopt (having told the place) where it cannot be used.
template <class T> using DecodeItem = std::optional<T> (*)(const QJsonObject&, const Place&);

template <class T> Result<Page<T>> decodePage(const QByteArray& body, DecodeItem<T> decodeItem)
{
    const Result<Envelope> envelope = openEnvelope(body);
    if (!envelope.ok())
        return envelope.error();
    const QJsonValue data = envelope.value().data;
    const QJsonArray items = data.isArray() ? data.toArray() : QJsonArray{data};
    const QJsonObject& pagination = envelope.value().pagination;

    Page<T> page;
    page.offset = countIn(pagination, QLatin1StringView("offset"));
    page.limit = countIn(pagination, QLatin1StringView("limit"));
    page.hasNext = flagIn(pagination, QLatin1StringView("hasNext"));
    const std::optional<double> total = numberIn(pagination, QLatin1StringView("totalCount"));
    if (total && *total >= 0 && *total < std::numeric_limits<int>::max())
        page.totalCount = static_cast<int>(*total);
    page.received = static_cast<int>(items.size());
    page.items.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Place place(QStringLiteral("data[%1]").arg(i), page.skippedPaths);
        if (!items.at(i).isObject()) {
            place.skip();
            continue;
        }
        if (std::optional<T> item = decodeItem(items.at(i).toObject(), place))
            page.items.append(std::move(*item));
    }
    return page;
}

/// `decode`, with what was asked for put in where the answer does not say what it is a page of: a page that cannot tell
/// its own offset and limit would otherwise never be the last, or always.
template <class T> auto asked(int offset, int limit, Result<Page<T>> (*decode)(const QByteArray&))
{
    return [offset, limit, decode](const QByteArray& body) {
        Result<Page<T>> result = decode(body);
        if (result.ok()) {
            Page<T>& page = result.value();
            page.offset = qMax(0, offset);
            if (page.limit <= 0)
                page.limit = qBound(1, limit, 100);
        }
        return result;
    };
}

template <class T> Result<T> decodeSingle(const QByteArray& body, DecodeItem<T> decodeItem)
{
    const Result<QJsonObject> object = openSingle(body);
    if (!object.ok())
        return object.error();
    QStringList skipped;
    std::optional<T> item = decodeItem(object.value(), Place(QStringLiteral("data"), skipped));
    if (!item)
        return badResponse(skipped.join(u' '));
    return std::move(*item);
}

} // namespace rejoinder::decode
