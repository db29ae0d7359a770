#pragma once

#include <QObject>

namespace rejoinder {

/// Whether the desktop wears dark. Qt 6.4 cannot say, so: the settings portal where there is D-Bus, the registry on
/// Windows, else how dark the palette was that the platform gave at start. GUI thread; asks without waiting.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void set(bool dark);

    bool m_dark;
};

} // namespace rejoinder
