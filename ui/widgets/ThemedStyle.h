#pragma once

#include "ui/theme/Motion.h"

#include <QProxyStyle>

namespace rejoinder {

/// Fusion with our own surfaces: rounded buttons and fields, thin scroll bars, visible focus, calm menus. The same on
/// all platforms. Colours come from the palette of the widget that is painted, so it needs no signal on a change of
/// theme. A proxy style rather than a style sheet, since a sheet rewrites the palettes that Theme::of() reads.
class ThemedStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ThemedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    Motion m_motion;
};

} // namespace rejoinder
