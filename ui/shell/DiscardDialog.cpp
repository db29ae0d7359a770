#include "ui/shell/DiscardDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace rejoinder {

using Way = LeaveDialog::Way;

DiscardDialog::DiscardDialog(Way way, QWidget* parent) : QDialog(parent)
{
    setModal(true);
    setWindowTitle(tr("Not saved"));
    auto* what =
        new TextLabel(tr("Something that you typed is not saved."), TextLabel::Tone::Text, TextLabel::Step::Title);
    auto* then = new TextLabel(consequence(way), TextLabel::Tone::Muted);
    auto* keep = makeButton(tr("Keep editing"), ButtonKind::Primary, nullptr);
    auto* discard = makeButton(discarding(way), ButtonKind::Danger, nullptr);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(discard);
    buttons->addWidget(keep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::s);
    for (TextLabel* label : {what, then}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(space::m);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    discard->setAutoDefault(true);
    keep->setAutoDefault(true);
    keep->setDefault(true);
    keep->setFocus();
    setAccessibleName(what->text());
    setAccessibleDescription(then->text());
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(discard, &QPushButton::clicked, this, &QDialog::accept);
}

QString DiscardDialog::consequence(Way way)
{
    switch (way) {
    case Way::Quit:
        return tr("A contact or a template is being edited. If you quit now, what you typed there is lost.");
    case Way::SignOut:
        return tr("A contact or a template is being edited. If you sign out now, what you typed there is lost.");
    case Way::Forget:
        return tr("A contact or a template is being edited. If you forget the account now, what you typed there is "
                  "lost.");
    }
    return {};
}

QString DiscardDialog::discarding(Way way)
{
    switch (way) {
    case Way::Quit:
        return tr("Discard and quit");
    case Way::SignOut:
        return tr("Discard and sign out");
    case Way::Forget:
        return tr("Discard and forget");
    }
    return {};
}

} // namespace rejoinder
