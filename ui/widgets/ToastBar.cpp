#include "ui/widgets/ToastBar.h"

#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace rejoinder {

static QList<ToastBar*> barsOf(const QWidget& parent)
{
    return parent.findChildren<ToastBar*>(QString(), Qt::FindDirectChildrenOnly);
}

ToastBar::ToastBar(QWidget* parent)
    : QWidget(parent),
      m_floor(int(barsOf(*parent).size()) - 1),
      m_text(new TextLabel(TextLabel::Tone::Text)),
      m_button(makeButton(QString(), ButtonKind::Quiet, nullptr))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::s, space::s + 2);
    layout->setSpacing(space::l);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_over.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&m_over, &QTimer::timeout, this, &ToastBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_over.stop();
        m_tick.stop();
        hide();
        Q_EMIT accepted();
    });
    parent->installEventFilter(this);
    hide();
}

void ToastBar::offer(const QString& text, const QString& button, std::chrono::milliseconds time)
{
    m_text->setText(text);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    setAccessibleName(text);
    m_over.start(time);
    m_tick.start(Motion::duration(*this).count() > 0 ? std::chrono::milliseconds(100) : std::chrono::seconds(1));
    show();
    placeAll();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ToastBar::dismiss()
{
    if (isHidden())
        return;
    m_over.stop();
    m_tick.stop();
    hide();
    Q_EMIT expired();
}

QString ToastBar::text() const
{
    return m_text->text();
}

bool ToastBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        placeAll();
    return QWidget::eventFilter(watched, event);
}

void ToastBar::place()
{
    const QSize room = parentWidget()->size();
    const QSize wanted = sizeHint().boundedTo(room - QSize(2 * space::m, 0));
    int bottom = room.height() - space::xxl;
    for (const ToastBar* other : barsOf(*parentWidget())) {
        if (other->m_floor < m_floor && !other->isHidden())
            bottom = std::min(bottom, other->y() - space::s);
    }
    setGeometry((room.width() - wanted.width()) / 2, bottom - wanted.height(), wanted.width(), wanted.height());
}

void ToastBar::placeAll()
{
    QList<ToastBar*> bars = barsOf(*parentWidget());
    std::sort(bars.begin(), bars.end(), [](const ToastBar* a, const ToastBar* b) { return a->m_floor < b->m_floor; });
    for (ToastBar* bar : std::as_const(bars)) {
        if (!bar->isHidden())
            bar->place();
    }
}

void ToastBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    placeAll();
}

void ToastBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, corner::composer, corner::composer);
    painter.fillPath(shape, theme.pane);
    if (m_over.isActive()) {
        painter.setClipPath(shape);
        const qreal left = qreal(m_over.remainingTime()) / qMax(1, m_over.interval());
        painter.fillRect(QRectF(0, height() - 3, width() * left, 3), theme.accent);
        painter.setClipping(false);
    }
    painter.setPen(theme.line);
    painter.drawPath(shape);
}

} // namespace rejoinder
