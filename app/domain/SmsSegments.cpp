#include "domain/SmsSegments.h"

#include <QStringView>
#include <QTextBoundaryFinder>

namespace rejoinder {

// 3GPP TS 23.038, section 6.2.1: the default alphabet, without the escape to the extension table.
static constexpr QStringView basicAlphabet =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    u"¿abcdefghijklmnopqrstuvwxyzäöñüà";
// Section 6.2.1.1: each takes an escape septet and its own.
static constexpr QStringView extensionAlphabet = u"\f^{}\\[~]|€";

static constexpr int gsmSingle = 160, gsmMulti = 153;
static constexpr int ucsSingle = 70, ucsMulti = 67;

/// Septets that a character takes; 0: not in GSM-7.
static int septets(QChar c)
{
    if (basicAlphabet.contains(c))
        return 1;
    return extensionAlphabet.contains(c) ? 2 : 0;
}

static qsizetype firstOutsideGsm(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (septets(text.at(i)) == 0)
            return i;
    }
    return -1;
}

/// The whole character at `position`, as a person sees it: an emoji with its skin tone is one.
static QString graphemeAt(const QString& text, qsizetype position)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(position);
    const qsizetype start = finder.isAtBoundary() ? position : finder.toPreviousBoundary();
    finder.setPosition(start);
    const qsizetype end = finder.toNextBoundary();
    return text.sliced(start, end - start);
}

/// Fills segments one character at a time, since a character of two units is never split between two of them.
template <class UnitsAt>
static void fill(SmsSegments& result, const QString& text, int single, int multi, UnitsAt unitsAt)
{
    result.units = 0;
    int closed = 0;
    int inLast = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto [units, length] = unitsAt(i);
        result.units += units;
        if (inLast + units > multi) {
            ++closed;
            inLast = 0;
        }
        inLast += units;
        i += length;
    }
    if (result.units <= single) {
        result.segments = text.isEmpty() ? 0 : 1;
        result.unitsPerSegment = single;
        result.unitsLeft = single - result.units;
        return;
    }
    result.segments = closed + 1;
    result.unitsPerSegment = multi;
    result.unitsLeft = multi - inLast;
}

SmsSegments SmsSegments::of(const QString& text)
{
    struct Step
    {
        int units;
        int length;
    };
    SmsSegments result;
    const qsizetype outside = firstOutsideGsm(text);
    if (outside < 0) {
        fill(result, text, gsmSingle, gsmMulti, [&](qsizetype i) { return Step{septets(text.at(i)), 1}; });
        return result;
    }
    result.encoding = Encoding::Ucs2;
    result.firstNonGsmAt = int(outside);
    result.firstNonGsm = graphemeAt(text, outside);
    fill(result, text, ucsSingle, ucsMulti, [&](qsizetype i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        return pair ? Step{2, 2} : Step{1, 1};
    });
    return result;
}

} // namespace rejoinder
