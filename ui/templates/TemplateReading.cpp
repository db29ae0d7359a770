#include "ui/templates/TemplateReading.h"

#include "ui/shell/Actions.h"
#include "ui/templates/PreviewPane.h"
#include "ui/templates/TemplateWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace rejoinder {

TemplateReading::TemplateReading(const Actions& actions, ContactSearchModel& people, QWidget* parent)
    : QWidget(parent),
      m_back(new IconButton(QStringLiteral("arrow-left"), tr("Back to the templates"))),
      m_name(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Heading)),
      m_type(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_kept(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_star(new IconButton(actions[ActionId::FavouriteTemplate])),
      m_preview(new PreviewPane(people)),
      m_media(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_stamps(new TextLabel(TextLabel::Tone::Faint, TextLabel::Step::Small))
{
    for (TextLabel* line : {m_name, m_type, m_kept, m_media, m_stamps}) {
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_kept->setText(tr("A favourite on this computer: it comes first when you insert a template."));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(m_back, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_type);
    head->addLayout(words, 1);
    head->addWidget(m_star, 0, Qt::AlignTop);
    for (const ActionId id : {ActionId::EditTemplate, ActionId::DuplicateTemplate, ActionId::DeleteTemplate})
        head->addWidget(new IconButton(actions[id]), 0, Qt::AlignTop);

    auto* page = new Surface(Surface::Ground::Background);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xxl);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addWidget(m_kept);
    layout->addWidget(new Hairline(Qt::Horizontal));
    layout->addWidget(m_preview);
    layout->addWidget(m_media);
    layout->addWidget(m_stamps);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    connect(m_back, &IconButton::clicked, this, &TemplateReading::backWanted);
    m_back->hide();
}

void TemplateReading::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void TemplateReading::focusBack()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void TemplateReading::show(const MessageTemplate& entry, bool isFavourite)
{
    m_name->setText(entry.name);
    m_type->setText(tr("Type: %1", "SMS or Web").arg(TemplateWords::type(entry.type)));
    m_kept->setVisible(isFavourite);
    m_star->setIconName(isFavourite ? QStringLiteral("star-filled") : QStringLiteral("star"));
    m_star->setAccessibleName(isFavourite ? tr("Favourite on this computer: yes")
                                          : tr("Favourite on this computer: no"));
    m_preview->setText(entry.text);
    QStringList files;
    for (const Media& item : entry.media)
        files << tr("Attached: %1", "a file's name").arg(TemplateWords::media(item));
    m_media->setText(files.join(u'\n'));
    m_media->setVisible(!files.isEmpty());
    QStringList stamps;
    for (const QString& stamp : {TemplateWords::changed(entry), TemplateWords::created(entry)}) {
        if (!stamp.isEmpty())
            stamps << stamp;
    }
    m_stamps->setText(stamps.join(u'\n'));
    m_stamps->setVisible(!stamps.isEmpty());
}

} // namespace rejoinder
