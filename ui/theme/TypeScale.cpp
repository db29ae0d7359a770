#include "ui/theme/TypeScale.h"

namespace rejoinder::type {

QFont scaled(QFont font, qreal factor)
{
    // A font is set in points or in pixels, and says -1 for the other.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont title(const QFont& font)
{
    return semibold(scaled(font, 16.0 / 14));
}

QFont heading(const QFont& font)
{
    return semibold(scaled(font, 20.0 / 14));
}

QFont small(const QFont& font)
{
    return scaled(font, 13.0 / 14);
}

QFont tiny(const QFont& font)
{
    return scaled(font, 12.0 / 14);
}

} // namespace rejoinder::type
