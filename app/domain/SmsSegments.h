#pragma once

#include <QString>

namespace rejoinder {

/// How a text is counted for billing: GSM 03.38 (3GPP TS 23.038) tables; 160/153 units a segment in GSM-7,
/// 70/67 in UCS-2. Extension characters (^ { } \ [ ~ ] | and the euro sign) take two units and are never split.
/// Sakari's own `segments` is the billing truth: a link it shortens or a merge field it fills changes the length.
struct SmsSegments
{
    enum class Encoding { Gsm7, Ucs2 };

    Encoding encoding = Encoding::Gsm7;
    int units = 0;    ///< septets, or UTF-16 code units
    int segments = 0; ///< 0 for an empty text
    int unitsPerSegment = 160;
    int unitsLeft = 160;    ///< in the last segment
    QString firstNonGsm;    ///< the first character (a whole grapheme) that made it UCS-2; empty for GSM-7
    int firstNonGsmAt = -1; ///< its position in UTF-16 code units

    [[nodiscard]] static SmsSegments of(const QString& text);

    friend bool operator==(const SmsSegments&, const SmsSegments&) = default;
};

} // namespace rejoinder
