#include "ui/inbox/thread/FoundBar.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QLocale>

namespace rejoinder {

FoundBar::FoundBar(QAction* next, QAction* previous, QWidget* parent)
    : QWidget(parent), m_words(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small))
{
    auto* close = new IconButton(QStringLiteral("x"), tr("Leave the search in this conversation"));
    close->setIconExtent(16);
    connect(close, &QAbstractButton::clicked, this, &FoundBar::closeWanted);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::l, space::xs, space::s, space::xs);
    line->setSpacing(space::xs);
    line->addWidget(m_words, 1);
    for (QAction* action : {previous, next}) {
        auto* button = new IconButton(action);
        button->setIconExtent(16);
        line->addWidget(button);
    }
    line->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new Hairline(Qt::Horizontal));
    all->addLayout(line);
}

void FoundBar::setPosition(int position, int count)
{
    m_words->setText(tr("%1 of %2 in this conversation", "which of the messages that a search found")
                         .arg(QLocale().toString(position), QLocale().toString(count)));
}

} // namespace rejoinder
