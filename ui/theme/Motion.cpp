#include "ui/theme/Motion.h"

#include "ui/theme/PortalSetting.h"

#include <QStyle>
#include <QWidget>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace rejoinder {

Motion::Motion(QObject* parent) : QObject(parent)
{
#ifdef Q_OS_WIN
    BOOL animated = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animated, 0))
        m_fewerAnimations = !animated;
#endif
    auto* appearance =
        new PortalSetting(QLatin1String("org.freedesktop.appearance"), QLatin1String("reduced-motion"), this);
    connect(appearance, &PortalSetting::told, this,
            [this](const QVariant& value) { m_reducedMotion = value.toUInt() == 1; });
    auto* gnome =
        new PortalSetting(QLatin1String("org.gnome.desktop.interface"), QLatin1String("enable-animations"), this);
    connect(gnome, &PortalSetting::told, this, [this](const QVariant& value) { m_fewerAnimations = !value.toBool(); });
}

std::chrono::milliseconds Motion::duration(const QWidget& widget)
{
    const int allowed = widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget);
    return std::min(std::chrono::milliseconds(std::max(allowed, 0)), usual);
}

} // namespace rejoinder
