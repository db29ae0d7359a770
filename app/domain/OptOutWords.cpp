#include "domain/OptOutWords.h"

#include "domain/TextFold.h"

#include <array>

namespace rejoinder {

template <size_t N> static bool isOneOf(const QString& text, const std::array<QStringView, N>& words)
{
    const QString whole = folded(text).trimmed();
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return whole == word; });
}

bool isOptOutWord(const QString& text)
{
    static constexpr std::array<QStringView, 9> words{u"stop", u"cancel", u"end",         u"optout", u"opt-out",
                                                      u"quit", u"revoke", u"unsubscribe", u"arret"};
    return isOneOf(text, words);
}

bool isOptInWord(const QString& text)
{
    static constexpr std::array<QStringView, 5> words{u"start", u"unstop", u"debut", u"debuter", u"nonarret"};
    return isOneOf(text, words);
}

} // namespace rejoinder
