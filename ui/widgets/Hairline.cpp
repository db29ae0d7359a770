#include "ui/widgets/Hairline.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace rejoinder {

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).line);
}

} // namespace rejoinder
