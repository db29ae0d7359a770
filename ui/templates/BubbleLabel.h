#pragma once

#include "ui/widgets/TextLabel.h"

namespace rejoinder {

/// A text to read in a bubble, as wide as a bubble of a thread may get.
class BubbleLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit BubbleLabel(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyWidth();
};

} // namespace rejoinder
