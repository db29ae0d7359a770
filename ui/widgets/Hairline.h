#pragma once

#include <QWidget>

namespace rejoinder {

/// A line of one pixel between two parts.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rejoinder
