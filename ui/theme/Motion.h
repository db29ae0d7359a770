#pragma once

#include <QObject>
#include <chrono>

class QWidget;

namespace rejoinder {

/// Whether the system asks for less motion: the settings portal on Linux, the system's parameters on Windows. Where
/// nobody says, it does not. ThemedStyle holds the one there is and answers with it as a style does
/// (QStyle::SH_Widget_Animation_Duration), so that Qt's own controls and ours keep to the same. GUI thread.
class Motion : public QObject
{
    Q_OBJECT
public:
    explicit Motion(QObject* parent = nullptr);

    [[nodiscard]] bool isReduced() const { return m_fewerAnimations || m_reducedMotion; }

    /// How long a change of `widget` may take to be seen; 0: it is there at once, and nothing moves.
    [[nodiscard]] static std::chrono::milliseconds duration(const QWidget& widget);

    static constexpr std::chrono::milliseconds usual{120};

private:
    bool m_fewerAnimations = false; ///< GNOME's switch, and the one of Windows
    bool m_reducedMotion = false;   ///< the one for all desktops
};

} // namespace rejoinder
