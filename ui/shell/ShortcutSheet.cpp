#include "ui/shell/ShortcutSheet.h"

#include "ui/shell/Actions.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace rejoinder {

ShortcutSheet::ShortcutSheet(const Actions& actions, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(space::xxl, space::l, space::xxl, space::l);
    grid->setHorizontalSpacing(space::xxl);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto group : {Actions::Group::Pages, Actions::Group::Inbox, Actions::Group::Conversation,
                             Actions::Group::Contacts, Actions::Group::Templates, Actions::Group::Program}) {
        if (actions.of(group).isEmpty())
            continue;
        auto* title = new TextLabel(Actions::title(group), TextLabel::Tone::Faint, TextLabel::Step::Small);
        title->setContentsMargins(0, row == 0 ? 0 : space::m, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const QAction* action : actions.of(group)) {
            const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            if (keys.isEmpty())
                continue;
            const QString name = action->property("name").toString();
            grid->addWidget(new TextLabel(name), row, 0);
            auto* key = new TextLabel(keys, TextLabel::Tone::Muted, TextLabel::Step::Small);
            key->setAccessibleName(tr("%1: %2", "an action, then its shortcut").arg(name, keys));
            grid->addWidget(key, row++, 1, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    auto* close = makeButton(tr("Close"), ButtonKind::Secondary, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::l);
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignHCenter);
    const QSize wanted = sheet->sizeHint() + QSize(space::xxl, close->sizeHint().height() + 2 * space::xxl);
    resize(wanted.expandedTo(QSize(420, 200)).boundedTo(parent ? parent->size() : wanted));
}

} // namespace rejoinder
