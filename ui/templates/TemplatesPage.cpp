#include "ui/templates/TemplatesPage.h"

#include "domain/SmsSegments.h"
#include "models/TemplateListModel.h"
#include "ui/templates/BubbleLabel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QBoxLayout>
#include <QListView>

namespace rejoinder {

TemplatesPage::TemplatesPage(TemplateListModel& model, QWidget* parent)
    : ListDetailPage(tr("Templates"), tr("Search templates"), model, parent),
      m_templates(model),
      m_name(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Heading)),
      m_text(new BubbleLabel),
      m_facts(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small))
{
    const auto words = [this](const QModelIndex& index) {
        const MessageTemplate& entry = m_templates.templateAt(index.row());
        return TwoLines{.first = entry.name,
                        .second = entry.text.simplified(),
                        .isPerson = false,
                        .personName = {},
                        .personId = {},
                        .iconName = QStringLiteral("template")};
    };
    list().setItemDelegate(new TwoLineDelegate(words, this));
    nothingChosen().setState(
        QStringLiteral("template"), tr("Choose a template"),
        tr("Templates are written in Sakari. In a conversation, insert one with Ctrl+T or with / at "
           "the start of a line."));

    auto* detail = new Surface(Surface::Ground::Background);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(space::xxl + space::s, space::xxl + space::s, space::xxl, space::xxl);
    layout->setSpacing(space::l);
    for (TextLabel* label : {m_name, static_cast<TextLabel*>(m_text), m_facts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    // At the leading side, and as wide as there is room up to its own most.
    auto* bubble = new QHBoxLayout;
    bubble->addWidget(m_text, 1000);
    bubble->addStretch(1);
    layout->addWidget(m_name);
    layout->addLayout(bubble);
    layout->addWidget(m_facts);
    m_text->setAccessibleDescription(tr("The template's text with its merge fields"));
    layout->addStretch(1);
    setDetail(detail);

    connect(this, &ListDetailPage::searchChanged, &m_templates, &TemplateListModel::setFilter);
    connect(this, &ListDetailPage::searchChanged, this, &TemplatesPage::tellEmpty);
    connect(&m_templates, &TemplateListModel::loaded, this, &TemplatesPage::tellEmpty);
    connect(this, &ListDetailPage::chosen, this, &TemplatesPage::show);
    tellEmpty();
}

void TemplatesPage::tellEmpty()
{
    if (m_templates.isLoading())
        emptyState().setState(QStringLiteral("template"), tr("Loading templates…"));
    else
        emptyState().setState(QStringLiteral("template"), tr("No template found"),
                              tr("Search for other words, or write a template in Sakari."));
}

void TemplatesPage::show(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const MessageTemplate& entry = m_templates.templateAt(index.row());
    m_name->setText(entry.name);
    m_text->setText(entry.text);
    const auto count = SmsSegments::of(entry.text);
    m_facts->setText(tr("%n segments before merge fields are filled in", nullptr, count.segments));
}

} // namespace rejoinder
