#include "FuzzTarget.h"

#include "domain/SmsSegments.h"

#include <cstring>

namespace rejoinder {

namespace {

bool isGsm(QChar c)
{
    return SmsSegments::of(QString(c)).encoding == SmsSegments::Encoding::Gsm7;
}

int roundedUp(int units, int each)
{
    return (units + each - 1) / each;
}

} // namespace

/// The input is UTF-16 as it comes, half a surrogate pair and all.
void fuzzOne(const QByteArray& input)
{
    QString text(input.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), input.constData(), std::size_t(text.size()) * 2);
    const SmsSegments counted = SmsSegments::of(text);

    qsizetype outside = 0;
    while (outside < text.size() && isGsm(text.at(outside)))
        ++outside;
    const bool plain = outside == text.size();
    demand(plain == (counted.encoding == SmsSegments::Encoding::Gsm7), "one character outside GSM-7 decides");
    demand(counted.firstNonGsmAt == (plain ? -1 : int(outside)) || counted.firstNonGsm.contains(text.at(outside)),
           "the character to blame is named");
    demand(plain == counted.firstNonGsm.isEmpty(), "there is one to blame exactly where there is one");

    const int size = int(text.size());
    demand(plain ? counted.units >= size && counted.units <= 2 * size : counted.units == size, "units");
    demand((counted.segments == 0) == text.isEmpty(), "no segment for no text, and none without");
    const int single = plain ? 160 : 70;
    const int multi = plain ? 153 : 67;
    demand(counted.segments > 1 || counted.units <= single, "one segment holds what it can");
    demand(counted.segments <= 1 || counted.units > single, "what one can hold takes one");
    demand(counted.unitsPerSegment == (counted.segments > 1 ? multi : single), "units a segment");
    demand(counted.unitsLeft >= 0 && counted.unitsLeft <= counted.unitsPerSegment, "units left");
    demand(counted.segments == 0 || counted.segments >= roundedUp(counted.units, counted.unitsPerSegment),
           "never fewer than the units need");
    // A character of two units that does not fit any more leaves one unit empty in each segment but the last.
    const int capacity = counted.segments * counted.unitsPerSegment;
    const int filled = counted.segments == 0 ? 0 : capacity - counted.unitsLeft;
    demand(filled >= counted.units && filled - counted.units <= qMax(0, counted.segments - 1),
           "the segments together hold the text");

    const SmsSegments shorter = SmsSegments::of(text.chopped(qMin<qsizetype>(1, text.size())));
    demand(shorter.segments <= counted.segments, "writing on never saves a segment");
}

} // namespace rejoinder
