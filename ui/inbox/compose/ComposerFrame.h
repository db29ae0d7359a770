#pragma once

#include <QWidget>

namespace rejoinder {

/// The rounded field around text, counter and buttons, with a ring while the text has the focus.
class ComposerFrame : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    void setRing(bool shown);

    static constexpr int ring = 3; ///< around the frame, inside this widget

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_ring = false;
};

} // namespace rejoinder
