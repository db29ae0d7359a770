#include "ui/inbox/thread/FirstTextsDialog.h"

#include "models/WaitingTexts.h"
#include "ui/inbox/thread/RowActions.h"
#include "ui/inbox/thread/SpokenThread.h"
#include "ui/inbox/thread/ThreadView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace rejoinder {

FirstTextsDialog::FirstTextsDialog(WaitingTexts& texts, ReplyDesk& replies, const Clock& clock, QWidget* parent)
    : QDialog(parent), m_view(new ThreadView(clock, this)), m_rowActions(new RowActions(*m_view, replies))
{
    setWindowTitle(tr("Texts to new people"));
    setModal(true);
    auto* spoken = new SpokenThread(clock, this);
    spoken->setSourceModel(&texts);
    m_view->setModel(spoken);
    auto* explanation = new TextLabel(tr("Each of these is the first text to somebody, so it stands in no "
                                         "conversation yet."),
                                      TextLabel::Tone::Muted);
    explanation->setWordWrap(true);
    auto* close = makeButton(tr("Close"), ButtonKind::Secondary, nullptr);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::xxl, space::xl, space::xxl, space::m);
    head->setSpacing(space::xs);
    head->addWidget(new TextLabel(windowTitle(), TextLabel::Tone::Text, TextLabel::Step::Heading));
    head->addWidget(explanation);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::xxl, space::m, space::xxl, space::l);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_view, 1);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addLayout(foot);
    resize(600, 600);
    connect(&texts, &WaitingTexts::changed, this, [this, &texts] {
        if (texts.rowCount() == 0)
            reject();
    });
}

void FirstTextsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
}

} // namespace rejoinder
