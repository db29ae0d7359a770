#include "domain/TextFold.h"

#include <QStringList>

namespace rejoinder {

QString folded(const QString& text)
{
    // Case first: folding "İ" gives a dot above, which the decomposition then drops.
    // And once more: what "🅍" is taken apart into are capitals again.
    const QString decomposed = text.toCaseFolded()
                                   .normalized(QString::NormalizationForm_KD)
                                   .toCaseFolded()
                                   .normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        // Kana voicing marks are letters of their own to those who read them: "か" is not "が".
        const bool voicing = c == u'\u3099' || c == u'\u309a';
        const bool tatweel = c == u'\u0640';
        if ((c.category() == QChar::Mark_NonSpacing && !voicing) || tatweel)
            continue;
        switch (c.unicode()) {
        // Letters that Unicode does not take apart, though people type them without the stroke.
        case u'ø':
            result += u'o';
            break;
        case u'đ':
            result += u'd';
            break;
        case u'ł':
            result += u'l';
            break;
        case u'ı':
            result += u'i';
            break;
        case u'æ':
            result += u"ae";
            break;
        case u'œ':
            result += u"oe";
            break;
        default:
            result += c;
        }
    }
    return result;
}

static bool startsAWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        // Japanese and Chinese write no spaces, so every character of theirs may begin a word.
        const bool ideographic = text.at(at).unicode() >= 0x3040 && text.at(at).unicode() <= 0x9fff;
        if (at == 0 || !text.at(at - 1).isLetterOrNumber() || ideographic)
            return true;
    }
    return false;
}

bool matchesWords(const QString& text, const QString& words)
{
    const QString where = folded(text);
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return startsAWord(where, word); });
}

} // namespace rejoinder
