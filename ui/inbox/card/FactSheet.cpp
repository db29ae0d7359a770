#include "ui/inbox/card/FactSheet.h"

#include "ui/inbox/card/FlowLayout.h"
#include "ui/inbox/card/Tag.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/ElidedLabel.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace rejoinder {

FactSheet::FactSheet(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
}

QVBoxLayout* FactSheet::addSection(const QString& title)
{
    auto* heading = new TextLabel(title, TextLabel::Tone::Faint, TextLabel::Step::Tiny);
    auto* section = new QVBoxLayout;
    section->setContentsMargins(0, space::xl, 0, 0);
    section->setSpacing(0);
    section->addWidget(heading, 0, Qt::AlignLeft);
    section->addSpacing(space::s);
    static_cast<QVBoxLayout*>(layout())->addLayout(section);
    // A label takes its step of the type scale anew when it gets its parent, which it has only now.
    heading->setFont(type::semibold(heading->font()));
    return section;
}

void FactSheet::addFacts(const QString& title, const QList<ContactWords::Fact>& facts)
{
    if (facts.isEmpty())
        return;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::s);
    grid->setColumnMinimumWidth(0, iconExtent(font(), 80));
    grid->setColumnStretch(1, 1);
    for (const ContactWords::Fact& fact : facts) {
        auto* label = new ElidedLabel(fact.label, TextLabel::Tone::Faint, TextLabel::Step::Small);
        label->setMaximumWidth(iconExtent(font(), 80));
        auto* value = new ElidedLabel(fact.value, TextLabel::Tone::Text, TextLabel::Step::Small);
        // A screen reader that stops at the value says what it is the value of.
        value->setAccessibleName(tr("%1: %2", "the name of a detail, its value").arg(fact.label, fact.value));
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
    }
    addSection(title)->addLayout(grid);
}

void FactSheet::addTags(const QString& title, const QStringList& names)
{
    if (names.isEmpty())
        return;
    auto* tags = new FlowLayout(FlowLayout::Lines::Leading, 6);
    for (const QString& name : names)
        tags->addWidget(new Tag(name));
    addSection(title)->addLayout(tags);
}

} // namespace rejoinder
