#include "files/VcardText.h"

#include "files/VcardLine.h"

namespace rejoinder {

/// Folded after 75 bytes at most, never within a letter.
static QByteArray foldedLine(const QString& line)
{
    static constexpr qsizetype longest = 75;
    QByteArray out;
    qsizetype used = 0;
    for (const char32_t point : line.toUcs4()) {
        const QByteArray letter = QString::fromUcs4(&point, 1).toUtf8();
        if (used + letter.size() > longest) {
            out += "\r\n ";
            used = 1;
        }
        out += letter;
        used += letter.size();
    }
    return out + "\r\n";
}

QByteArray vcardOf(const Contact& contact, ContactExport::Format format)
{
    const bool isFour = format == ContactExport::Format::Vcard4;
    const QString number = contact.mobile.number;
    const QString name = contact.fullName();
    QByteArray card = "BEGIN:VCARD\r\n";
    card += isFour ? "VERSION:4.0\r\n" : "VERSION:3.0\r\n";
    // FN must be there, and must say something.
    card += foldedLine(QStringLiteral("FN:") + escapedForVcard(name.isEmpty() ? number : name));
    card += foldedLine(
        QStringLiteral("N:%1;%2;;;").arg(escapedForVcard(contact.lastName), escapedForVcard(contact.firstName)));
    if (!number.isEmpty()) {
        // A tel: URI only holds what its grammar knows; what Sakari has in another form goes as text.
        const bool isE164 =
            number.startsWith(u'+') && number.size() > 1 &&
            std::all_of(number.begin() + 1, number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        card += foldedLine(isFour && isE164 ? QStringLiteral("TEL;VALUE=uri;TYPE=cell:tel:") + number
                                            : QStringLiteral("TEL;TYPE=CELL:") + escapedForVcard(number));
    }
    if (!contact.email.isEmpty())
        card += foldedLine(QStringLiteral("EMAIL:") + escapedForVcard(contact.email));
    QStringList lists;
    for (const ContactList& list : contact.lists)
        lists.append(escapedForVcard(list.name));
    if (!lists.isEmpty())
        card += foldedLine(QStringLiteral("CATEGORIES:") + lists.join(u','));
    return card + "END:VCARD\r\n";
}

} // namespace rejoinder
