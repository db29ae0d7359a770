#include "ui/theme/ThemeSwitch.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QToolTip>

namespace rejoinder {

ThemeSwitch::ThemeSwitch(QObject* parent) : QObject(parent)
{
    connect(&m_system, &SystemScheme::changed, this, &ThemeSwitch::apply);
    apply();
}

void ThemeSwitch::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

bool ThemeSwitch::isDark() const
{
    return m_choice == Choice::System ? m_system.isDark() : m_choice == Choice::Dark;
}

void ThemeSwitch::apply() const
{
    const QPalette palette = (isDark() ? Theme::darkTheme() : Theme::light()).palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette); // tooltips keep one of their own
}

} // namespace rejoinder
