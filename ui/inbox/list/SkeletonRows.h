#pragma once

#include <QWidget>

namespace rejoinder {

/// Grey shapes where the rows of the list will be, while the first of them are read.
class SkeletonRows : public QWidget
{
    Q_OBJECT
public:
    explicit SkeletonRows(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rejoinder
