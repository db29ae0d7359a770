#pragma once

#include <QFile>
#include <QJsonDocument>

namespace rejoinder::sandbox {

/// The sample data that is compiled in from resources/sandbox.
class Resources
{
public:
    /// name: "stories.json". Ends the program where the file is broken: nothing can be served without it.
    static QJsonDocument json(const QString& name)
    {
        QFile file(QStringLiteral(":/sandbox/") + name);
        QJsonParseError error;
        const QJsonDocument document =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
        if (document.isNull()) {
            qFatal("sample data %s: %s", qPrintable(name), qPrintable(error.errorString()));
        }
        return document;
    }
};

} // namespace rejoinder::sandbox
