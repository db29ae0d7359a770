#include "ui/templates/TemplateText.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <limits>

namespace rejoinder {

static constexpr int widest = 620; ///< with a 14 px font
static constexpr int beside = space::l;
static constexpr int above = space::m;

TemplateText::TemplateText(const QString& accessibleName, Side side, QWidget* parent)
    : QWidget(parent),
      m_side(side),
      m_preview(new TemplatePreview(this, TemplatePreview::Size::Body, std::numeric_limits<int>::max() / 1'000))
{
    m_preview->setAccessibleName(accessibleName);
    // Not fixed: a layout would keep it as tall as it was at an earlier width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TemplateText::setFilled(const FilledTemplate& filled)
{
    m_preview->setFilled(filled);
    updateGeometry();
    resizeEvent(nullptr);
    update();
}

QString TemplateText::text() const
{
    return m_preview->toPlainText();
}

int TemplateText::bubbleWidth(int room) const
{
    return qMax(1, qMin(room, iconExtent(font(), widest)));
}

int TemplateText::heightForWidth(int width) const
{
    return m_preview->heightForWidth(qMax(1, bubbleWidth(width) - 2 * beside)) + 2 * above;
}

QSize TemplateText::sizeHint() const
{
    return {iconExtent(font(), widest), heightForWidth(width())};
}

QRect TemplateText::bubble() const
{
    const int across = bubbleWidth(width());
    return QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, across, qMin(height(), heightForWidth(width()))));
}

void TemplateText::resizeEvent(QResizeEvent* event)
{
    if (event && event->oldSize().width() != event->size().width())
        updateGeometry();
    m_preview->setGeometry(bubble().adjusted(beside, above, -beside, -above));
}

void TemplateText::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_side == Side::Plain)
        painter.setPen(theme.line);
    else
        painter.setPen(Qt::NoPen);
    painter.setBrush(m_side == Side::Plain ? theme.background : theme.bubbleIn);
    const QRectF box = QRectF(bubble()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, corner::bubble, corner::bubble);
}

} // namespace rejoinder
