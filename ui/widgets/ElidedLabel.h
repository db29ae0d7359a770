#pragma once

#include "ui/widgets/TextLabel.h"

namespace rejoinder {

/// One line that gives way where there is no room for it and says the whole in its tooltip.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace rejoinder
