#include "ui/contacts/jobs/JobBar.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace rejoinder {

namespace {

constexpr qreal thickness = 6;

} // namespace

JobBar::JobBar(QWidget* parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize JobBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height()};
}

QSize JobBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

void JobBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF track(0, (height() - thickness) / 2, width(), thickness);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(track, thickness / 2, thickness / 2);
    const qreal part = maximum() > 0 ? qreal(value()) / maximum() : 0;
    if (part <= 0)
        return;
    QRectF done = track;
    done.setWidth(std::max(thickness, track.width() * part));
    if (isRightToLeft())
        done.moveRight(track.right());
    painter.setBrush(isEnabled() ? theme.accent : theme.faint);
    painter.drawRoundedRect(done, thickness / 2, thickness / 2);
}

} // namespace rejoinder
