#include "samples/Phrases.h"

#include "samples/Resources.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& one : value.toArray()) {
        list += one.toString();
    }
    return list;
}

} // namespace

Phrases::Phrases()
{
    const QJsonObject languages = Resources::json(u"answers.json"_s).object();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QJsonObject entry = language->toObject();
        m_byLanguage.insert(language.key(), {texts(entry.value("toQuestion"_L1)), texts(entry.value("toThanks"_L1)),
                                             texts(entry.value("toAnything"_L1)), texts(entry.value("nudges"_L1))});
    }
}

const Phrases::Repertoire& Phrases::of(const QString& language) const
{
    const auto found = m_byLanguage.constFind(language);
    return found == m_byLanguage.cend() ? *m_byLanguage.constFind(u"en"_s) : *found;
}

QString Phrases::answer(const QString& language, const QString& text, Random& random) const
{
    static const QStringList closings{u"thank"_s, u"gracias"_s, u"welcome"_s, u"goodbye"_s, u"merci"_s, u"tack"_s};
    const Repertoire& repertoire = of(language);
    if (text.contains(u'?') || text.contains(u'？') || text.contains(u'؟')) {
        return random.pick(repertoire.toQuestion);
    }
    for (const QString& closing : closings) {
        if (text.contains(closing, Qt::CaseInsensitive)) {
            return random.pick(repertoire.toThanks);
        }
    }
    return random.pick(repertoire.toAnything);
}

QString Phrases::nudge(const QString& language, Random& random) const
{
    return random.pick(of(language).nudges);
}

} // namespace rejoinder::sandbox
