#include "ui/inbox/compose/EarlierDrafts.h"

#include "domain/Clock.h"
#include "ui/inbox/compose/PickerDelegate.h"
#include "ui/inbox/compose/TemplatePreview.h"
#include "ui/text/TimeWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QListView>
#include <QStandardItemModel>

namespace rejoinder {

static constexpr int timeRole = Qt::UserRole;

EarlierDrafts::EarlierDrafts(const Clock& clock, QWidget* parent)
    : ComposerPopup(parent), m_clock(clock), m_rows(new QStandardItemModel(this)), m_preview(new TemplatePreview(this))
{
    setAccessibleName(tr("Earlier drafts"));
    list()->setAccessibleName(tr("Earlier drafts, kept on this computer"));
    list()->setModel(m_rows);
    list()->setItemDelegate(new PickerDelegate(
        [](const QModelIndex& index) -> PickerDelegate::Lines {
            return {index.data(timeRole).toString(), index.data(Qt::DisplayRole).toString()};
        },
        list()));
    auto* title = new TextLabel(tr("Earlier drafts"), TextLabel::Tone::Text, TextLabel::Step::Strong, this);
    auto* where = new TextLabel(tr("Kept on this computer"), TextLabel::Tone::Muted, TextLabel::Step::Small, this);
    auto* hint = new TextLabel(tr("Enter brings it back. What you have now becomes an earlier draft."),
                               TextLabel::Tone::Muted, TextLabel::Step::Small, this);
    hint->setWordWrap(true);
    auto* head = new QHBoxLayout;
    // In line with the words of the rows.
    head->setContentsMargins(space::m, 0, space::m, 0);
    head->addWidget(title, 1);
    head->addWidget(where);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(space::m, 0, space::m, 0);
    below->setSpacing(space::s);
    below->addWidget(m_preview);
    below->addWidget(hint);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(list());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addLayout(below);
    leadFrom(m_preview);
    connect(list()->selectionModel(), &QItemSelectionModel::currentChanged, this, &EarlierDrafts::showPreview);
}

void EarlierDrafts::setVersions(const QList<DraftVersion>& versions)
{
    if (versions == m_versions)
        return;
    m_versions = versions;
    if (isVisible())
        fill();
}

QString EarlierDrafts::timeOf(const DraftVersion& version) const
{
    const QString day = timewords::dayLine(version.at, m_clock.now());
    const QString time = timewords::timeOfDay(version.at);
    return version.writtenIn.isEmpty() ? tr("%1, %2", "a day and a time").arg(day, time)
                                       : tr("%1, %2, in another conversation").arg(day, time);
}

void EarlierDrafts::fill()
{
    const DraftVersion before = current();
    m_rows->clear();
    for (const DraftVersion& version : std::as_const(m_versions)) {
        auto* row = new QStandardItem(version.text.simplified());
        const QString time = timeOf(version);
        row->setData(time, timeRole);
        row->setData(tr("%1: %2", "when a draft was written, and its text").arg(time, version.text.simplified()),
                     Qt::AccessibleTextRole);
        m_rows->appendRow(row);
    }
    const int at = int(std::max<qsizetype>(0, m_versions.indexOf(before)));
    list()->setCurrentIndex(m_rows->index(at, 0));
    showPreview();
}

void EarlierDrafts::openAbove(const QRect& above)
{
    m_rows->clear();
    fill();
    showAbove(above);
    list()->setFocus(Qt::PopupFocusReason);
}

DraftVersion EarlierDrafts::current() const
{
    const int row = list()->currentIndex().row();
    return row >= 0 && row < m_versions.size() ? m_versions.at(row) : DraftVersion();
}

void EarlierDrafts::showPreview()
{
    FilledTemplate shown;
    shown.text = current().text;
    m_preview->setFilled(shown);
    if (isVisible())
        place();
}

QString EarlierDrafts::previewText() const
{
    return m_preview->toPlainText();
}

void EarlierDrafts::choose()
{
    const DraftVersion version = current();
    if (version.text.isEmpty())
        return;
    hide();
    Q_EMIT chosen(version);
}

} // namespace rejoinder
