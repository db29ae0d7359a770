#pragma once

#include "ui/widgets/IconButton.h"

namespace rejoinder {

/// A page's button on the rail, with a count in its corner where there is one.
class RailButton : public IconButton
{
    Q_OBJECT
public:
    RailButton(QAction* action, QWidget* parent = nullptr);

    /// `spoken` is what a screen reader and the tooltip say instead of the action's name; empty: the name.
    void setCount(int count, const QString& spoken);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintOver(QPainter& painter) override;

private:
    int m_count = 0;
};

} // namespace rejoinder
