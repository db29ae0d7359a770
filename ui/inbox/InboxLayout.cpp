#include "ui/inbox/InboxLayout.h"

#include <QEvent>
#include <QSplitter>

namespace rejoinder {

InboxLayout::InboxLayout(QWidget* list, QWidget* thread, QWidget* card, QWidget* parent)
    : QWidget(parent), m_splitter(new QSplitter(Qt::Horizontal, this)), m_list(list), m_thread(thread), m_card(card)
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(thread);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({340, 940});
    card->setParent(this);
    arrange();
}

int InboxLayout::cardWidth() const
{
    return qBound(292, m_card->sizeHint().width(), 480);
}

bool InboxLayout::cardIsDrawer() const
{
    return width() < drawerBelow;
}

bool InboxLayout::takesTurns() const
{
    return width() < turnsBelow;
}

void InboxLayout::setCardWanted(bool wanted)
{
    m_cardWanted = wanted;
    arrange();
}

void InboxLayout::setCardShown(bool shown)
{
    (cardIsDrawer() ? m_drawerOpen : m_cardWanted) = shown;
    arrange();
}

bool InboxLayout::isCardShown() const
{
    return cardIsDrawer() ? m_drawerOpen : m_cardWanted;
}

void InboxLayout::showThread(bool thread)
{
    m_threadsTurn = thread;
    arrange();
}

QByteArray InboxLayout::saveState() const
{
    return m_splitter->saveState();
}

void InboxLayout::restoreState(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

void InboxLayout::arrange()
{
    const bool turns = takesTurns();
    // A list of 240 to 480 while there is a thread beside it; the whole width while there is not.
    m_list->setMinimumWidth(turns ? 0 : 240);
    m_list->setMaximumWidth(turns ? QWIDGETSIZE_MAX : 480);
    m_list->setVisible(!turns || !m_threadsTurn);
    m_thread->setVisible(!turns || m_threadsTurn);
    const bool drawer = cardIsDrawer();
    const bool card = isCardShown() && (!turns || m_threadsTurn);
    const int beside = card && !drawer ? cardWidth() : 0;
    const bool mirrored = isRightToLeft();
    m_splitter->setGeometry(mirrored ? beside : 0, 0, width() - beside, height());
    const int cardRoom = qMin(cardWidth(), width());
    m_card->setGeometry(mirrored ? 0 : width() - cardRoom, 0, cardRoom, height());
    m_card->setVisible(card);
    m_card->raise();
    if (std::exchange(m_turns, turns) != turns)
        Q_EMIT turnsChanged(turns);
}

void InboxLayout::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InboxLayout::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace rejoinder
