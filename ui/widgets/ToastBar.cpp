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

namespace rejoinder {

ToastBar::ToastBar(QWidget* parent)
    : QWidget(parent),
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
    place();
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
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void ToastBar::place()
{
    const QSize room = parentWidget()->size();
    const QSize wanted = sizeHint().boundedTo(room - QSize(2 * space::m, 0));
    setGeometry((room.width() - wanted.width()) / 2, room.height() - wanted.height() - space::xxl, wanted.width(),
                wanted.height());
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
