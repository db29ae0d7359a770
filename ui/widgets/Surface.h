#pragma once

#include <QWidget>

namespace rejoinder {

/// A plain area in one of the theme's backgrounds, with hairlines where it meets its neighbours.
class Surface : public QWidget
{
    Q_OBJECT
public:
    enum class Ground { Background, Pane, Rail };

    explicit Surface(Ground ground, Qt::Edges hairlines = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ground m_ground;
    Qt::Edges m_hairlines;
};

} // namespace rejoinder
