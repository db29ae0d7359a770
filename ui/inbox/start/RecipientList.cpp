#include "ui/inbox/start/RecipientList.h"

#include "ui/inbox/start/RecipientDelegate.h"
#include "ui/inbox/start/SpokenRecipients.h"

#include <QKeyEvent>

namespace rejoinder {

namespace {
constexpr int mostRows = 5;
}

RecipientList::RecipientList(QWidget* parent) : QListView(parent)
{
    setAccessibleName(tr("Matching contacts"));
    setItemDelegate(new RecipientDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
}

void RecipientList::setModel(QAbstractItemModel* newModel)
{
    auto* spoken = new SpokenRecipients(this);
    spoken->setSourceModel(newModel);
    QListView::setModel(spoken);
    const auto resize = [this] { updateGeometry(); };
    connect(spoken, &QAbstractItemModel::modelReset, this, resize);
    connect(spoken, &QAbstractItemModel::rowsInserted, this, resize);
    connect(spoken, &QAbstractItemModel::rowsRemoved, this, resize);
}

QSize RecipientList::sizeHint() const
{
    const int rows = model() ? qMin(model()->rowCount(), mostRows) : 0;
    return {320, rows * RecipientDelegate::rowHeight(font())};
}

void RecipientList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        Q_EMIT leftAbove();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace rejoinder
