#include "ui/inbox/list/FolderChips.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QStyle>

namespace rejoinder {

namespace {

constexpr std::array folders{Folder::Open, Folder::Unread, Folder::NeedsReply, Folder::Closed};
constexpr int gap = space::xs;
constexpr int lineGap = 6;
constexpr int roomyPadding = 10;
constexpr int easyPadding = 7;  // below it the number of closed ones goes first
constexpr int tightPadding = 4; // three digits everywhere still fit beside each other in the usual width

} // namespace

FolderChips::FolderChips(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Folders"));
    auto* group = new QButtonGroup(this);
    for (const Folder folder : folders) {
        auto* chip = new Chip(text(folder, false), this);
        chip->setChecked(folder == m_folder);
        group->addButton(chip, int(folder));
        m_chips[size_t(folder)] = chip;
    }
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked || Folder(id) == m_folder)
            return;
        m_folder = Folder(id);
        Q_EMIT folderChosen(m_folder);
    });
    arrange();
}

void FolderChips::setCounts(const FolderCounts& counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    updateGeometry();
    arrange();
}

void FolderChips::setFolder(Folder folder)
{
    m_folder = folder;
    chip(folder).setChecked(true);
}

QString FolderChips::text(Folder folder, bool withCount) const
{
    if (!m_counts || !withCount) {
        switch (folder) {
        case Folder::Open:
            return tr("Open");
        case Folder::Unread:
            return tr("Unread");
        case Folder::NeedsReply:
            return tr("Needs reply");
        case Folder::Closed:
            return tr("Closed");
        }
    }
    const QLocale locale;
    switch (folder) {
    case Folder::Open:
        return tr("Open %1").arg(locale.toString(m_counts->open));
    case Folder::Unread:
        return tr("Unread %1").arg(locale.toString(m_counts->unread));
    case Folder::NeedsReply:
        return tr("Needs reply %1").arg(locale.toString(m_counts->needsReply));
    case Folder::Closed:
        return tr("Closed %1").arg(locale.toString(m_counts->closed));
    }
    return {};
}

int FolderChips::textWidth(Folder folder, bool withCount) const
{
    return QFontMetrics(Chip::chosenFont(font())).horizontalAdvance(text(folder, withCount));
}

int FolderChips::chipHeight() const
{
    return m_chips[0]->sizeHint().height();
}

FolderChips::Fit FolderChips::fitFor(int width) const
{
    Fit fit;
    for (const bool closedCount : {true, false}) {
        int texts = 0;
        for (const Folder folder : folders)
            texts += textWidth(folder, folder != Folder::Closed || closedCount);
        const int left = width - texts - gap * int(folders.size() - 1);
        const int padding = left / int(folders.size() * 2);
        if (padding >= (closedCount ? easyPadding : tightPadding))
            return {closedCount, qMin(padding, roomyPadding), 1};
    }
    fit.padding = roomyPadding;
    int x = 0;
    for (const Folder folder : folders) {
        const int chipWidth = textWidth(folder, true) + 2 * fit.padding;
        if (x > 0 && x + chipWidth > width) {
            ++fit.lines;
            x = 0;
        }
        x += chipWidth + gap;
    }
    return fit;
}

void FolderChips::arrange()
{
    const Fit fit = fitFor(width());
    int x = 0;
    int y = 0;
    for (const Folder folder : folders) {
        const bool withCount = folder != Folder::Closed || fit.closedCount;
        const int chipWidth = qMin(textWidth(folder, withCount) + 2 * fit.padding, width());
        if (x > 0 && x + chipWidth > width()) {
            x = 0;
            y += chipHeight() + lineGap;
        }
        Chip& shown = chip(folder);
        shown.setText(text(folder, withCount));
        shown.setAccessibleName(text(folder, true));
        shown.setToolTip(withCount ? QString() : text(folder, true));
        shown.setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, chipWidth, chipHeight())));
        x += chipWidth + gap;
    }
}

QSize FolderChips::sizeHint() const
{
    int width = gap * int(folders.size() - 1);
    for (const Folder folder : folders)
        width += textWidth(folder, true) + 2 * roomyPadding;
    return {width, chipHeight()};
}

QSize FolderChips::minimumSizeHint() const
{
    int width = 0;
    for (const Folder folder : folders)
        width = qMax(width, textWidth(folder, true) + 2 * roomyPadding);
    return {width, chipHeight()};
}

int FolderChips::heightForWidth(int width) const
{
    const int lines = fitFor(width).lines;
    return lines * chipHeight() + (lines - 1) * lineGap;
}

void FolderChips::resizeEvent(QResizeEvent*)
{
    arrange();
}

void FolderChips::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
}

} // namespace rejoinder
