#pragma once

#include <QString>

namespace rejoinder::sandbox {

/// How many segments a text is billed as: 160 septets of GSM 7-bit (153 in parts), else 70 UTF-16 units (67 in parts).
/// Written apart from the client's counter on purpose: where the two differ, one of them is wrong and a test shows it.
class GsmCounter
{
public:
    static int segments(const QString& text);
    static bool fitsGsm(const QString& text);
};

} // namespace rejoinder::sandbox
