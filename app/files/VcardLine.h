#pragma once

#include <QByteArray>
#include <QStringList>

namespace rejoinder {

/// One property of a vCard: "item1.TEL;TYPE=CELL,VOICE;PREF=1:+1 415 555 0132".
struct VcardLine
{
    QByteArray name;     ///< upper case, without its group
    QStringList types;   ///< lower case; of 2.1 also those without "TYPE="
    QByteArray encoding; ///< upper case: "QUOTED-PRINTABLE", "BASE64", "B" or empty
    QByteArray charset;  ///< of 2.1
    bool isPreferred = false;
    QByteArray value; ///< still escaped

    /// Nothing where there is no colon. Pure.
    [[nodiscard]] static VcardLine parse(const QByteArray& line);
    /// The value as text, its encoding undone, still escaped.
    [[nodiscard]] QString text() const;
};

/// `value` at its unescaped `separator`s, each part with its escapes undone. Pure.
[[nodiscard]] QStringList splitVcardValue(const QString& value, QChar separator);
/// The one text that a value is. Pure.
[[nodiscard]] QString vcardText(const QString& value);
/// The other way: \ , ; and line breaks escaped. Pure.
[[nodiscard]] QString escapedForVcard(const QString& text);

} // namespace rejoinder
