#include "ui/inbox/compose/TemplatePicker.h"

#include "domain/Account.h"
#include "models/TemplateListModel.h"
#include "ui/inbox/compose/PickerDelegate.h"
#include "ui/inbox/compose/SegmentCounter.h"
#include "ui/inbox/compose/SpokenTemplates.h"
#include "ui/inbox/compose/TemplateFill.h"
#include "ui/inbox/compose/TemplatePreview.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>

namespace rejoinder {

TemplatePicker::TemplatePicker(QAbstractItemModel& templates, QWidget* parent)
    : ComposerPopup(parent),
      m_spoken(new SpokenTemplates(this)),
      m_filter(new SearchField(tr("Filter templates"), tr("Filter templates"), this)),
      m_nothing(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small, this)),
      m_kept(new TextLabel(TextLabel::Tone::Faint, TextLabel::Step::Tiny, this)),
      m_preview(new TemplatePreview(this)),
      m_missing(new TextLabel(TextLabel::Tone::Warn, TextLabel::Step::Small, this)),
      m_counter(new SegmentCounter(this))
{
    setAccessibleName(tr("Insert template"));
    m_spoken->setSourceModel(&templates);
    list()->setAccessibleName(tr("Templates"));
    list()->setModel(m_spoken);
    list()->setItemDelegate(new PickerDelegate(
        [](const QModelIndex& index) -> PickerDelegate::Lines {
            const auto shown = index.data(TemplateListModel::TemplateRole).value<MessageTemplate>();
            const bool favourite = index.data(TemplateListModel::FavouriteRole).toBool();
            const bool recent = index.data(TemplateListModel::RecentRole).toBool();
            return {.name = shown.name.simplified(),
                    .text = shown.text.simplified(),
                    .note = favourite ? tr("Favourite")
                            : recent  ? tr("Recently used")
                                      : QString(),
                    .starred = favourite};
        },
        list()));
    m_kept->setText(tr("Favourites (Ctrl+B) and the recently used come first. They are kept on this computer only."));
    for (TextLabel* label : {m_nothing, m_missing, m_kept})
        label->setWordWrap(true);
    m_counter->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_filter);
    layout->addWidget(list());
    layout->addWidget(m_nothing);
    layout->addWidget(m_kept);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_preview);
    layout->addWidget(m_missing);
    layout->addWidget(m_counter);

    leadFrom(m_filter);
    leadFrom(m_preview);
    connect(m_filter, &QLineEdit::textChanged, this, &TemplatePicker::filterChanged);
    connect(list()->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplatePicker::showPreview);
    connect(m_spoken, &QAbstractItemModel::modelReset, this, &TemplatePicker::keepCurrent);
    connect(m_spoken, &QAbstractItemModel::layoutChanged, this, &TemplatePicker::keepCurrent);
    connect(m_spoken, &QAbstractItemModel::rowsInserted, this, &TemplatePicker::keepCurrent);
    connect(m_spoken, &QAbstractItemModel::rowsRemoved, this, &TemplatePicker::keepCurrent);
}

void TemplatePicker::setContact(const Contact& contact, const QString& name)
{
    m_contact = contact;
    m_name = name;
    if (isVisible())
        showPreview();
}

void TemplatePicker::openAbove(const QRect& above)
{
    m_filter->clear();
    Q_EMIT filterChanged(QString());
    showAbove(above);
    keepCurrent();
    m_filter->setFocus(Qt::PopupFocusReason);
}

void TemplatePicker::keepCurrent()
{
    if (!list()->currentIndex().isValid() && m_spoken->rowCount() > 0)
        list()->setCurrentIndex(m_spoken->index(0, 0));
    showPreview();
}

void TemplatePicker::showPreview()
{
    const bool any = m_spoken->rowCount() > 0;
    list()->setVisible(any);
    m_kept->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(m_filter->text().isEmpty()
                           ? tr("There are no templates yet. They are written on the Templates page or in Sakari.")
                           : tr("No template has these words."));
    const auto current = list()->currentIndex().data(TemplateListModel::TemplateRole).value<MessageTemplate>();
    const FilledTemplate filled = fillTemplate(current.text, m_contact);
    m_preview->setVisible(any);
    m_preview->setFilled(filled);
    m_counter->setVisible(any);
    m_counter->setText(filled.text, Balance());
    if (filled.malformed)
        m_missing->setText(tr("The braces in this template do not match."));
    else if (!filled.missing.isEmpty())
        m_missing->setText(tr("%1 has no value for: %2.").arg(m_name, QLocale().createSeparatedList(filled.missing)));
    m_missing->setVisible(any && (filled.malformed || !filled.missing.isEmpty()));
    place();
}

bool TemplatePicker::eventFilter(QObject* watched, QEvent* event)
{
    // A line edit would take the key for itself where it is not claimed first.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_B && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
                toggleFavourite();
            return true;
        }
    }
    return ComposerPopup::eventFilter(watched, event);
}

void TemplatePicker::toggleFavourite()
{
    const QModelIndex index = list()->currentIndex();
    if (!index.isValid())
        return;
    const auto current = index.data(TemplateListModel::TemplateRole).value<MessageTemplate>();
    Q_EMIT favouriteWanted(current.id, !index.data(TemplateListModel::FavouriteRole).toBool());
    // The row has moved; it stays the current one, and in sight.
    list()->scrollTo(list()->currentIndex());
}

QString TemplatePicker::previewText() const
{
    return m_preview->toPlainText();
}

void TemplatePicker::choose()
{
    const QModelIndex index = list()->currentIndex();
    if (!index.isValid())
        return;
    hide();
    Q_EMIT chosen(index.data(TemplateListModel::TemplateRole).value<MessageTemplate>());
}

} // namespace rejoinder
