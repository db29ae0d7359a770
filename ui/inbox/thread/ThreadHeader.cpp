#include "ui/inbox/thread/ThreadHeader.h"

#include "domain/PhoneNumber.h"
#include "ui/shell/Actions.h"
#include "ui/text/Isolate.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace rejoinder {

ThreadHeader::ThreadHeader(Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_back(new IconButton(QStringLiteral("arrow-left"), tr("Back to the conversations"), this)),
      m_name(new ElidedLabel(TextLabel::Tone::Text, TextLabel::Step::Title, this)),
      m_numbers(new ElidedLabel(TextLabel::Tone::Faint, TextLabel::Step::Tiny, this)),
      m_close(makeButton(tr("Close conversation"), ButtonKind::Secondary, this)),
      m_more(new IconButton(QStringLiteral("more"), tr("More"), this)),
      m_closeText(m_close->text())
{
    QAction* close = actions[ActionId::CloseConversation];
    m_close->setAccessibleName(m_closeText);
    m_close->setToolTip(Actions::nameWithShortcut(*close));
    connect(m_close, &QPushButton::clicked, close, &QAction::trigger);
    connect(close, &QAction::enabledChanged, m_close, &QWidget::setEnabled);

    auto* menu = new QMenu(this);
    for (const ActionId id : {ActionId::MarkUnread, ActionId::CopyNumber, ActionId::ToggleCard})
        menu->addAction(actions[id]);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_back, &QToolButton::clicked, this, &ThreadHeader::backWanted);
    m_back->hide();

    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_numbers);
    words->addStretch(1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(space::xl, 0, space::m, 1);
    all->setSpacing(10);
    all->addWidget(m_back);
    all->addLayout(words, 1);
    all->addWidget(m_close);
    all->addWidget(m_more);
    setMinimumHeight(60);
    paintIcons();
    setPerson({});
}

void ThreadHeader::setPerson(const Conversation& conversation)
{
    const bool shown = !conversation.id.isEmpty();
    const QString name = conversation.contact.fullName();
    const QString number = displayNumber(conversation.contact.mobile.number);
    const QString from = displayNumber(conversation.number.number);
    m_name->setText(name.isEmpty() ? number : name);
    QString numbers = name.isEmpty() ? QString() : isolate::number(number);
    if (!from.isEmpty())
        numbers = numbers.isEmpty() ? tr("from %1").arg(isolate::number(from))
                                    : tr("%1  ·  from %2").arg(numbers, isolate::number(from));
    m_numbers->setText(numbers);
    m_close->setVisible(shown && !conversation.isClosed);
    m_more->setVisible(shown);
    if (shown && conversation.isClosed)
        m_numbers->setText(tr("%1  ·  closed").arg(numbers));
}

void ThreadHeader::setBackShown(bool shown)
{
    m_back->setVisible(shown);
    layout()->setContentsMargins(shown ? space::s : space::xl, 0, space::m, 1);
}

void ThreadHeader::paintIcons()
{
    const int side = fontMetrics().height();
    m_close->setIconSize({side, side});
    m_close->setIcon(iconPixmap(QStringLiteral("check"), Theme::of(palette()).text, side, devicePixelRatioF()));
}

/// The name matters more than the words on the button, which its tooltip and a screen reader still say.
void ThreadHeader::fitButton()
{
    const bool roomy = width() >= fontMetrics().averageCharWidth() * 60;
    m_close->setText(roomy ? m_closeText : QString());
}

void ThreadHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcons();
}

void ThreadHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitButton();
}

void ThreadHeader::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.background);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace rejoinder
