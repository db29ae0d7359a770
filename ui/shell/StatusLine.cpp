#include "ui/shell/StatusLine.h"

#include "domain/Clock.h"
#include "ui/text/SyncWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace rejoinder {

StatusLine::StatusLine(const Clock& clock, QAction* refresh, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_icon(new TextLabel(TextLabel::Tone::Faint)),
      m_text(new ElidedLabel(TextLabel::Tone::Faint, TextLabel::Step::Tiny))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 1, space::xs, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    auto* button = new IconButton(refresh);
    button->setIconExtent(15);
    layout->addWidget(button);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StatusLine::tell);
    tell();
}

void StatusLine::setState(const SyncState& state)
{
    m_state = state;
    tell();
}

void StatusLine::setSigningIn(bool signingIn)
{
    m_signingIn = signingIn;
    tell();
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::tell()
{
    const bool nobody = m_state.phase == SyncState::Phase::NotConnected && !m_signingIn;
    const QString sentence = nobody ? syncwords::notSignedIn() : syncwords::of(m_state, m_clock.now());
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_icon->setPixmap(iconPixmap(nobody ? QStringLiteral("key") : syncwords::iconName(m_state),
                                 Theme::of(palette()).faint, iconExtent(font(), 14), devicePixelRatioF()));
    if (syncwords::countsDown(m_state) && m_state.at > m_clock.now())
        m_second.start();
    else
        m_second.stop();
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        tell();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.pane);
    painter.fillRect(0, 0, width(), 1, theme.line);
}

} // namespace rejoinder
