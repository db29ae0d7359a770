#pragma once

#include "data/Records.h"

#include <QJsonArray>
#include <QUrl>

namespace rejoinder::sandbox {

/// Media as requests and data files give them: [{url, type, filename}].
class MediaReader
{
public:
    static QList<MediaRecord> list(const QJsonValue& value)
    {
        QList<MediaRecord> media;
        for (const QJsonValue& one : value.toArray()) {
            const QString url = one[QStringLiteral("url")].toString();
            const QString name = QUrl(url).fileName();
            if (!url.isEmpty()) {
                media.append({url, one[QStringLiteral("type")].toString(typeOf(name)),
                              one[QStringLiteral("filename")].toString(name)});
            }
        }
        return media;
    }

    static QString typeOf(const QString& name)
    {
        if (name.endsWith(QLatin1String(".svg"))) {
            return QStringLiteral("image/svg+xml");
        }
        return name.endsWith(QLatin1String(".png")) ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    }
};

} // namespace rejoinder::sandbox
