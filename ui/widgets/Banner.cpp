#include "ui/widgets/Banner.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace rejoinder {

Banner::Banner(QWidget* parent)
    : QWidget(parent),
      m_icon(new TextLabel(TextLabel::Tone::Text)),
      m_text(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Small)),
      m_button(makeButton(QString(), ButtonKind::Quiet, nullptr)),
      m_close(new IconButton(QStringLiteral("x"), tr("Hide this message")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::s, space::s);
    layout->setSpacing(space::s + 2);
    m_text->setWordWrap(true);
    m_close->setIconExtent(16);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    setDismissable(false);
    connect(m_button, &QPushButton::clicked, this, &Banner::activated);
    connect(m_close, &IconButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    say(Kind::Info, QString());
}

void Banner::say(Kind kind, const QString& text, const QString& button)
{
    const bool isNew = text != m_text->text();
    m_kind = kind;
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text);
    paintIcon();
    update();
    if (isNew && !text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::setDismissable(bool dismissable)
{
    m_close->setVisible(dismissable);
}

void Banner::setRounded(bool rounded)
{
    m_rounded = rounded;
    update();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcon();
}

void Banner::paintIcon()
{
    const Theme& theme = Theme::of(palette());
    const QColor colour = m_kind == Kind::Danger ? theme.danger : m_kind == Kind::Warning ? theme.warn : theme.accent;
    const QString name = m_kind == Kind::Info ? QStringLiteral("info") : QStringLiteral("alert-circle");
    m_icon->setPixmap(iconPixmap(name, colour, iconExtent(font(), 18), devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    const QColor ground = m_kind == Kind::Danger    ? theme.dangerSoft
                          : m_kind == Kind::Warning ? theme.warnSoft
                                                    : theme.accentSoft;
    QPainter painter(this);
    if (m_rounded) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), corner::control, corner::control);
        return;
    }
    painter.fillRect(rect(), ground);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace rejoinder
