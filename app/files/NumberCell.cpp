#include "files/NumberCell.h"

#include "domain/TextFold.h"

#include <QHash>
#include <QLocale>
#include <algorithm>

namespace rejoinder {

namespace {

bool isDigit(QChar letter)
{
    return letter.isDigit(); // Arabic and Indian digits are digits too; libphonenumber reads them.
}

/// "1.23E+10", "1,23e10": the digits are gone.
bool isScientific(const QString& text)
{
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e < 1 || e + 1 == text.size())
        return false;
    const auto isAll = [](QStringView part, QStringView also) {
        return std::all_of(part.begin(), part.end(), [&](QChar c) { return isDigit(c) || also.contains(c); });
    };
    return isAll(QStringView(text).first(e), u"+-.,") && isDigit(text.at(e - 1)) &&
           isAll(QStringView(text).sliced(e + 1), u"+-") && isDigit(text.back());
}

/// "14155550132.0": a spreadsheet's number with decimals; the zeros would become digits of it.
QString withoutDecimals(const QString& text)
{
    const qsizetype point = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    if (point < 7 || text.size() - point > 3 || point + 1 == text.size())
        return text;
    const QStringView whole = QStringView(text).first(point);
    const QStringView decimals = QStringView(text).sliced(point + 1);
    const bool isPlain = std::all_of(whole.begin(), whole.end(), isDigit) &&
                         std::all_of(decimals.begin(), decimals.end(), [](QChar c) { return c == u'0'; });
    return isPlain ? whole.toString() : text;
}

QString cleaned(const QString& cell)
{
    QString text;
    // Word and web pages put marks of direction and spaces without width around numbers.
    for (const QChar letter : cell) {
        if (letter.category() != QChar::Other_Format && letter.category() != QChar::Other_Control)
            text += letter;
    }
    text = text.trimmed();
    if (text.startsWith(u"tel:", Qt::CaseInsensitive))
        text = text.sliced(4).trimmed();
    return text;
}

const QHash<QString, QString>& regions()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> made;
        const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale& locale : locales) {
            const QString code = QLocale::territoryToCode(locale.territory());
            if (code.size() != 2)
                continue;
            made.insert(folded(code), code);
            made.insert(folded(QLocale::territoryToString(locale.territory())), code);
            made.insert(folded(locale.nativeTerritoryName()), code);
        }
        const std::pair<const char16_t*, const char16_t*> others[] = {
            {u"usa", u"US"},          {u"u.s.a.", u"US"},
            {u"u.s.", u"US"},         {u"estados unidos", u"US"},
            {u"ee. uu.", u"US"},      {u"ee.uu.", u"US"},
            {u"eeuu", u"US"},         {u"america", u"US"},
            {u"uk", u"GB"},           {u"great britain", u"GB"},
            {u"england", u"GB"},      {u"reino unido", u"GB"},
            {u"alemania", u"DE"},     {u"francia", u"FR"},
            {u"italia", u"IT"},       {u"brasil", u"BR"},
            {u"canada", u"CA"},       {u"mexico", u"MX"},
            {u"peru", u"PE"},         {u"panama", u"PA"},
            {u"irlanda", u"IE"},      {u"holanda", u"NL"},
            {u"paises bajos", u"NL"}, {u"belgica", u"BE"},
            {u"suiza", u"CH"},        {u"republica dominicana", u"DO"},
            {u"holland", u"NL"}};
        for (const auto& [name, code] : others)
            made.insert(folded(QString::fromUtf16(name)), QString::fromUtf16(code));
        return made;
    }();
    return all;
}

} // namespace

NumberReading readNumberCell(const QString& cell, const QString& region)
{
    const QString text = withoutDecimals(cleaned(cell));
    if (text.isEmpty())
        return {};
    if (isScientific(text))
        return {std::nullopt, ImportProblem::ScientificNumber};
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    // Letters are words or an extension; a second number would be taken for more digits of the first.
    const bool hasOther = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetter() || c == u',' || c == u';' || c == u':' || c == u'#' || c == u'*' || c == u'=' || c == u'|';
    });
    if (hasOther || digits < 3)
        return {std::nullopt, ImportProblem::NotANumber};
    auto number = PhoneNumber::parse(text, region);
    if (!number && text.startsWith(u"00"))
        number = PhoneNumber::parse(u'+' + text.sliced(2));
    if (!number || !number->isValid())
        return {std::nullopt, ImportProblem::ImpossibleNumber};
    return {std::move(number), ImportProblem::None};
}

QString regionOfCell(const QString& cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return {};
    const auto named = regions().constFind(folded(text));
    return named == regions().constEnd() ? QString() : *named;
}

} // namespace rejoinder
