#pragma once

#include "ui/theme/SystemScheme.h"

#include <QObject>

namespace rejoinder {

/// Which theme the program wears: the system's (followed while running) or a chosen one. Sets the application's
/// palette; everything else follows the palette. GUI thread; one a program, made after QApplication.
class ThemeSwitch : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    explicit ThemeSwitch(QObject* parent = nullptr);

    void choose(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const;

private:
    void apply() const;

    SystemScheme m_system;
    Choice m_choice = Choice::System;
};

} // namespace rejoinder
