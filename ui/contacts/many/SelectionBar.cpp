#include "ui/contacts/many/SelectionBar.h"

#include "ui/inbox/card/FlowLayout.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>

namespace rejoinder {

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent), m_count(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Strong))
{
    setAccessibleName(tr("Selected contacts"));
    auto* ground = new Surface(Surface::Ground::Pane, Qt::TopEdge);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(ground);
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(space::l, space::s + 2, space::l, space::s + 2);
    auto* parts = new FlowLayout(FlowLayout::Lines::Leading, space::s);
    row->addLayout(parts);
    m_count->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_count->setContentsMargins(0, 0, space::m, 0);
    parts->addWidget(m_count);
    const auto add = [&](const QString& words, ButtonKind kind, void (SelectionBar::*asked)()) {
        auto* button = makeButton(words, kind, nullptr);
        button->setAutoDefault(false);
        parts->addWidget(button);
        connect(button, &QPushButton::clicked, this, asked);
        return button;
    };
    add(tr("Send a text…"), ButtonKind::Secondary, &SelectionBar::textAsked);
    m_work.append(add(tr("Add to list or tag…"), ButtonKind::Secondary, &SelectionBar::addToListAsked));
    m_work.append(add(tr("Remove from list or tag…"), ButtonKind::Secondary, &SelectionBar::removeFromListAsked));
    add(tr("Export…"), ButtonKind::Secondary, &SelectionBar::exportAsked);
    m_work.append(add(tr("Delete…"), ButtonKind::Danger, &SelectionBar::deleteAsked));
    add(tr("Clear selection"), ButtonKind::Quiet, &SelectionBar::clearAsked);
    setCount(0);
}

void SelectionBar::setCount(int count)
{
    m_count->setText(tr("%Ln contact(s) selected", nullptr, count));
}

void SelectionBar::setDeskOffered(bool offered)
{
    for (QPushButton* button : qAsConst(m_work))
        button->setVisible(offered);
}

} // namespace rejoinder
