#include "files/HeadingWords.h"

#include "domain/TextFold.h"

namespace rejoinder {

namespace {

const QString attributePrefix = QStringLiteral("attributes.");

struct Words
{
    ColumnUse use;
    const char16_t* headings; ///< separated by bars
};

/// Folded, without punctuation; "phone 1 value" has lost its 1.
const Words table[] = {
    {ColumnUse::FirstName, u"first name|firstname|first|given name|forename|name given|nombre de pila|primer nombre|"
                           u"nombres|contact first name|prenom|vorname"},
    {ColumnUse::LastName, u"last name|lastname|last|family name|surname|name family|apellido|apellidos|primer apellido|"
                          u"contact last name|nachname"},
    {ColumnUse::FullName, u"name|full name|fullname|display name|contact|contact name|customer|customer name|client|"
                          u"client name|fn|formatted name|nombre|nombre completo|nombre y apellido|"
                          u"nombre y apellidos|nombre del cliente|cliente|contacto|nombre del contacto"},
    {ColumnUse::Number, u"mobile|mobile number|mobile phone|mobile phone number|mobile no|phone mobile|cell|cellphone|"
                        u"cell phone|cell number|cell phone number|phone cell|msisdn|iphone|movil|telefono movil|"
                        u"numero movil|numero de movil|celular|telefono celular|numero celular|numero de celular|"
                        u"telefono 1 movil|handy|mobilnummer"},
    {ColumnUse::OtherNumber, u"phone|phones|phone number|phone no|telephone|telephone number|tel|number|phone value|"
                             u"home phone|business phone|work phone|primary phone|main phone|other phone|phone home|"
                             u"phone work|phone main|phone other|contact number|contact phone|sms number|whatsapp|"
                             u"whatsapp number|telefono|telefonos|numero|numero de telefono|telefono particular|"
                             u"telefono del trabajo|telefono de casa|telefono principal|otro telefono|telefon|to"},
    {ColumnUse::NumberKind, u"phone type|phone label|mobile type|tipo de telefono|telefono type|telefono tipo"},
    {ColumnUse::Email, u"email|e mail|email address|e mail address|mail|email value|e mail value|primary email|correo|"
                       u"correo electronico|direccion de correo|direccion de correo electronico|"
                       u"email home|email work|correo email"},
    {ColumnUse::List, u"list|lists|tag|tags|group|groups|label|labels|category|categories|group membership|segment|"
                      u"lista|listas|etiqueta|etiquetas|grupo|grupos|categoria|categorias"},
    {ColumnUse::Country, u"country|country code|country region|phone country|mobile country|number country|region code|"
                         u"pais|codigo de pais|codigo del pais"},
    // Known, and not to be brought in: whom Sakari may text is not for a file to say.
    {ColumnUse::Ignore, u"opt in|opted in|optin|opt out|opted out|blocked|updated|created|created at|updated at|id|"
                        u"contact id|record id|consentimiento|bloqueado|baja|actualizado|creado|last message|"
                        u"reason|reason not imported|motivo|motivo de no importarse"},
};

const QHash<QString, ColumnUse>& uses()
{
    static const QHash<QString, ColumnUse> all = [] {
        QHash<QString, ColumnUse> made;
        for (const Words& words : table) {
            const QStringList headings = QString::fromUtf16(words.headings).split(u'|');
            for (const QString& heading : headings)
                made.insert(heading, words.use);
        }
        return made;
    }();
    return all;
}

/// "Phone 1 - Value", "firstName" and "E-mail_Address" as words; the numbers that stand in it are taken out into
/// `count`.
QString wordsOf(const QString& heading, int& count)
{
    QString spaced;
    QChar before;
    for (const QChar letter : heading) {
        if (letter.isUpper() && before.isLower())
            spaced += u' ';
        spaced += letter.isLetterOrNumber() || letter.isMark() ? letter : QChar(u' ');
        before = letter;
    }
    QStringList words;
    for (const QString& word : folded(spaced).simplified().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int value = word.toInt(&isNumber);
        if (isNumber)
            count = value;
        else
            words.append(word);
    }
    return words.join(u' ');
}

bool hasWordOf(const QString& kind, const QStringList& known)
{
    int ignored = 0;
    const QStringList words = wordsOf(kind, ignored).split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return known.contains(word); });
}

} // namespace

std::optional<ColumnUse> useOfHeading(const QString& heading)
{
    if (heading.startsWith(attributePrefix, Qt::CaseInsensitive) && heading.size() > attributePrefix.size())
        return ColumnUse::Attribute;
    int count = 0;
    const auto found = uses().constFind(wordsOf(heading, count));
    if (found == uses().constEnd())
        return std::nullopt;
    // "E-mail 2", "Telefono 3": a second one is for a row that has no first.
    if (count > 1 && *found == ColumnUse::Number)
        return ColumnUse::OtherNumber;
    if (count > 1 && *found == ColumnUse::Email)
        return ColumnUse::Ignore;
    return *found;
}

QString attributeOfHeading(const QString& heading)
{
    return heading.startsWith(attributePrefix, Qt::CaseInsensitive) ? heading.sliced(attributePrefix.size()).trimmed()
                                                                    : heading.trimmed();
}

QString headingOfAttribute(const QString& attribute)
{
    return attributePrefix + attribute;
}

bool isMobileKind(const QString& kind)
{
    static const QStringList known{QStringLiteral("mobile"),   QStringLiteral("cell"),  QStringLiteral("cellphone"),
                                   QStringLiteral("iphone"),   QStringLiteral("movil"), QStringLiteral("celular"),
                                   QStringLiteral("whatsapp"), QStringLiteral("sms"),   QStringLiteral("text")};
    return hasWordOf(kind, known);
}

bool isNoTelephoneKind(const QString& kind)
{
    static const QStringList known{QStringLiteral("fax"),     QStringLiteral("pager"),
                                   QStringLiteral("telex"),   QStringLiteral("homefax"),
                                   QStringLiteral("workfax"), QStringLiteral("buscapersonas")};
    return hasWordOf(kind, known);
}

} // namespace rejoinder
