#include "files/VcardLine.h"

#include <QStringDecoder>

namespace rejoinder {

namespace {

/// At `separator`s that stand outside of quotation marks.
QList<QByteArray> outsideQuotes(const QByteArray& text, char separator)
{
    QList<QByteArray> parts(1);
    bool isQuoted = false;
    for (const char byte : text) {
        if (byte == '"')
            isQuoted = !isQuoted;
        else if (byte == separator && !isQuoted)
            parts.append(QByteArray());
        else
            parts.last() += byte;
    }
    return parts;
}

qsizetype colonOutsideQuotes(const QByteArray& line)
{
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line.at(at) == '"')
            isQuoted = !isQuoted;
        else if (line.at(at) == ':' && !isQuoted)
            return at;
    }
    // A quotation mark in a value without parameters is a quotation mark.
    return line.indexOf(':');
}

int hexValue(char digit)
{
    const int value = QByteArray("0123456789ABCDEF").indexOf(digit >= 'a' ? char(digit - 'a' + 'A') : digit);
    return value;
}

QByteArray fromQuotedPrintable(const QByteArray& coded)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < coded.size(); ++at) {
        const bool isCode = coded.at(at) == '=' && at + 2 < coded.size() && hexValue(coded.at(at + 1)) >= 0 &&
                            hexValue(coded.at(at + 2)) >= 0;
        if (!isCode) {
            bytes += coded.at(at);
            continue;
        }
        bytes += char(hexValue(coded.at(at + 1)) * 16 + hexValue(coded.at(at + 2)));
        at += 2;
    }
    return bytes;
}

} // namespace

VcardLine VcardLine::parse(const QByteArray& line)
{
    VcardLine parsed;
    const qsizetype colon = colonOutsideQuotes(line);
    if (colon < 1)
        return parsed;
    parsed.value = line.sliced(colon + 1);
    QList<QByteArray> head = outsideQuotes(line.first(colon), ';');
    const QByteArray name = head.takeFirst().trimmed();
    parsed.name = name.sliced(name.lastIndexOf('.') + 1).toUpper();
    for (const QByteArray& parameter : head) {
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray key = equals < 0 ? QByteArray("TYPE") : parameter.first(equals).trimmed().toUpper();
        const QByteArray value = parameter.sliced(equals + 1).trimmed();
        if (key == "ENCODING" || (equals < 0 && value.toUpper() == "QUOTED-PRINTABLE")) {
            parsed.encoding = value.toUpper();
        } else if (key == "CHARSET") {
            parsed.charset = value;
        } else if (key == "PREF") {
            parsed.isPreferred = value == "1";
        } else if (key == "TYPE") {
            for (const QByteArray& type : value.split(','))
                parsed.types.append(QString::fromUtf8(type.trimmed()).toLower());
        }
    }
    parsed.isPreferred = parsed.isPreferred || parsed.types.contains(QStringLiteral("pref"));
    return parsed;
}

QString VcardLine::text() const
{
    const QByteArray bytes = encoding == "QUOTED-PRINTABLE" ? fromQuotedPrintable(value) : value;
    // The file as a whole has been made UTF-8; only what stood there in codes is still in a charset of its own.
    if (encoding.isEmpty() || charset.isEmpty())
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(charset.constData());
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
}

QStringList splitVcardValue(const QString& value, QChar separator)
{
    QStringList parts(1);
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar letter = value.at(at);
        if (letter == u'\\' && at + 1 < value.size()) {
            const QChar escaped = value.at(++at);
            parts.last() += escaped == u'n' || escaped == u'N' ? QChar(u'\n') : escaped;
        } else if (letter == separator) {
            parts.append(QString());
        } else {
            parts.last() += letter;
        }
    }
    return parts;
}

QString vcardText(const QString& value)
{
    return splitVcardValue(value, QChar(QChar::Null)).join(QString());
}

QString escapedForVcard(const QString& text)
{
    QString escaped;
    for (const QChar letter : text) {
        if (letter == u'\\' || letter == u',' || letter == u';')
            escaped += u'\\';
        if (letter == u'\n')
            escaped += QStringLiteral("\\n");
        else if (letter != u'\r')
            escaped += letter;
    }
    return escaped;
}

} // namespace rejoinder
