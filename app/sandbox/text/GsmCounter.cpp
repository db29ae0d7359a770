#include "text/GsmCounter.h"

namespace rejoinder::sandbox {

namespace {

// 3GPP TS 23.038, section 6.2.1: the default alphabet and, below it, what is reached through the escape character.
constexpr QStringView basic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                              u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView escaped = u"\f^{}\\[~]|€";

int septets(const QString& text)
{
    int count = 0;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool plain = unit == ' ' || (unit >= 'a' && unit <= 'z');
        if (plain || basic.contains(character)) {
            count += 1;
        } else if (escaped.contains(character)) {
            count += 2;
        } else {
            return -1;
        }
    }
    return count;
}

/// A character that takes two places is never torn apart between two segments, so the parts are filled one by one.
template <typename Width> int filled(const QString& text, int room, Width width)
{
    int parts = 1;
    int used = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int needed = width(i);
        if (used + needed > room) {
            ++parts;
            used = 0;
        }
        used += needed;
    }
    return parts;
}

} // namespace

bool GsmCounter::fitsGsm(const QString& text)
{
    return septets(text) >= 0;
}

int GsmCounter::segments(const QString& text)
{
    const int length = septets(text);
    if (length >= 0) {
        if (length <= 160) {
            return 1;
        }
        return filled(text, 153, [&text](qsizetype i) { return escaped.contains(text.at(i)) ? 2 : 1; });
    }
    if (text.size() <= 70) {
        return 1;
    }
    return filled(text, 67, [&text](qsizetype i) {
        if (text.at(i).isHighSurrogate()) {
            return 2;
        }
        return text.at(i).isLowSurrogate() ? 0 : 1;
    });
}

} // namespace rejoinder::sandbox
