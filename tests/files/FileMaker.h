#pragma once

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

namespace rejoinder {

/// Files in a folder of their own, gone with it.
class FileMaker
{
public:
    [[nodiscard]] QString make(const QByteArray& bytes, const QString& name = QStringLiteral("people.csv")) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        return file.fileName();
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] static QByteArray bytesOf(const QString& text, const char* encoding)
    {
        QStringEncoder encoder(encoding);
        return encoder.encode(text);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace rejoinder
