#include "ui/contacts/ContactsLayout.h"

#include <QEvent>

namespace rejoinder {

ContactsLayout::ContactsLayout(QWidget* table, QWidget* panel, QWidget* parent)
    : QWidget(parent), m_table(table), m_panel(panel)
{
    table->setParent(this);
    panel->setParent(this);
    arrange();
}

bool ContactsLayout::panelIsDrawer() const
{
    return width() < drawerBelow;
}

bool ContactsLayout::takesTurns() const
{
    return width() < turnsBelow;
}

void ContactsLayout::setPanelShown(bool shown)
{
    m_panelShown = shown;
    arrange();
}

void ContactsLayout::arrange()
{
    const bool turns = takesTurns();
    const int wide = turns ? width() : qMin(m_panel->sizeHint().width(), width());
    const int beside = m_panelShown && !panelIsDrawer() ? wide : 0;
    const bool mirrored = isRightToLeft();
    m_table->setGeometry(mirrored ? beside : 0, 0, width() - beside, height());
    m_table->setVisible(!turns || !m_panelShown);
    m_panel->setGeometry(mirrored ? 0 : width() - wide, 0, wide, height());
    m_panel->setVisible(m_panelShown);
    m_panel->raise();
    if (std::exchange(m_turns, turns) != turns)
        Q_EMIT turnsChanged(turns);
}

void ContactsLayout::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ContactsLayout::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace rejoinder
