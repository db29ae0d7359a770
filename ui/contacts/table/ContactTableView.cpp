#include "ui/contacts/table/ContactTableView.h"

#include "ui/contacts/table/ContactCellDelegate.h"
#include "ui/contacts/table/ContactColumnsModel.h"
#include "ui/contacts/table/ContactTableHeader.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace rejoinder {

static int sectionOf(ContactColumn column)
{
    return int(std::find(ContactColumnsModel::all.begin(), ContactColumnsModel::all.end(), column) -
               ContactColumnsModel::all.begin());
}

ContactTableView::ContactTableView(const Clock& clock, QWidget* parent)
    : QTableView(parent),
      m_columns(new ContactColumnsModel(clock, this)),
      m_delegate(new ContactCellDelegate(clock, this)),
      m_header(new ContactTableHeader(this))
{
    setAccessibleName(tr("Contacts"));
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setDragDropMode(NoDragDrop);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    // paintEvent() fills all of it, so that what is on the screen may be moved when the table scrolls.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
}

void ContactTableView::setRows(QAbstractItemModel& rows)
{
    m_columns->setSourceModel(&rows);
    keepAwayFromNeighbours();
    setModel(m_columns);
    connectHeader();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    verticalHeader()->setDefaultSectionSize(m_delegate->sizeHint(option, {}).height());
    applyChoice();
}

/// Ahead of the selection's own connection, which would go on to a neighbour of a row that leaves, and so choose
/// somebody whom nobody asked for.
void ContactTableView::keepAwayFromNeighbours()
{
    connect(m_columns, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                const int row = currentIndex().row();
                if (row < first || row > last)
                    return;
                const QScopedValueRollback marking(m_marking, true);
                selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
            });
}

void ContactTableView::connectHeader()
{
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        if (m_arranging || section < 0)
            return;
        m_choice.sortBy = ContactColumnsModel::columnAt(section);
        m_choice.direction = order;
        Q_EMIT choiceChanged();
        Q_EMIT sortChanged(m_choice.sortBy, order);
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (m_arranging)
            return;
        m_choice.order.clear();
        for (int at = 0; at < m_header->count(); ++at)
            m_choice.order.append(ContactColumnsModel::columnAt(m_header->logicalIndex(at)));
        viewport()->update();
        Q_EMIT choiceChanged();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        // The name takes what is left; a width of 0 is a column that goes.
        if (m_arranging || width <= 0 || ContactColumnsModel::columnAt(section) == ContactColumn::Name)
            return;
        m_choice.widths.insert(ContactColumnsModel::columnAt(section), width);
        Q_EMIT choiceChanged();
    });
}

void ContactTableView::setChoice(const ColumnChoice& choice)
{
    m_choice = choice;
    if (model())
        applyChoice();
}

void ContactTableView::setColumnWanted(ContactColumn column, bool wanted)
{
    if (column == ContactColumn::Name || wanted != m_choice.hidden.contains(column))
        return;
    if (wanted)
        m_choice.hidden.remove(column);
    else
        m_choice.hidden.insert(column);
    fitColumns();
    Q_EMIT choiceChanged();
}

void ContactTableView::sortBy(ContactColumn column, Qt::SortOrder order)
{
    m_header->setSortIndicator(sectionOf(column), order);
}

bool ContactTableView::givesWay(ContactColumn column) const
{
    return !m_choice.hidden.contains(column) && m_header->isSectionHidden(sectionOf(column));
}

QMap<ContactColumn, int> ContactTableView::wantedWidths() const
{
    QMap<ContactColumn, int> widths;
    for (const ContactColumn column : ContactColumnsModel::all)
        widths.insert(column, m_choice.widths.value(column, ContactCellLayout::firstWidth(column, font())));
    // The name takes what is left, and can do with less than it likes.
    widths[ContactColumn::Name] = iconExtent(font(), 190);
    return widths;
}

void ContactTableView::applyChoice()
{
    {
        const QScopedValueRollback arranging(m_arranging, true);
        for (int at = 0; at < m_choice.order.size(); ++at)
            m_header->moveSection(m_header->visualIndex(sectionOf(m_choice.order.at(at))), at);
        m_header->setSortIndicator(sectionOf(m_choice.sortBy), m_choice.direction);
    }
    fitColumns();
}

void ContactTableView::fitColumns()
{
    if (!model() || m_arranging)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const QMap<ContactColumn, int> widths = wantedWidths();
    const QSet<ContactColumn> fitting = m_choice.fitting(viewport()->width(), widths);
    for (const ContactColumn column : ContactColumnsModel::all) {
        const int section = sectionOf(column);
        m_header->setSectionResizeMode(section,
                                       column == ContactColumn::Name ? QHeaderView::Stretch : QHeaderView::Interactive);
        m_header->setSectionHidden(section, !fitting.contains(column));
        if (column != ContactColumn::Name && fitting.contains(column))
            m_header->resizeSection(section, widths.value(column));
    }
}

int ContactTableView::selectedCount() const
{
    int rows = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange& range : selectionModel()->selection())
            rows += range.left() == 0 ? range.height() : 0;
    }
    return rows;
}

QList<int> ContactTableView::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ContactTableView::markRow(int row)
{
    const QScopedValueRollback marking(m_marking, true);
    if (row < 0) {
        clearSelection();
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    } else {
        selectionModel()->setCurrentIndex(model()->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void ContactTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_marking && current.row() != previous.row())
        Q_EMIT rowChosen(current.row());
}

void ContactTableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionCountChanged(selectedCount());
}

QModelIndex ContactTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // The ends of the table rather than of a row.
    if (action == MoveHome || action == MoveEnd) {
        const int rows = model() ? model()->rowCount() : 0;
        const int column = qMax(0, currentIndex().column());
        return rows > 0 ? model()->index(action == MoveHome ? 0 : rows - 1, column) : QModelIndex();
    }
    return QTableView::moveCursor(action, modifiers);
}

void ContactTableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ContactTableView::keyboardSearch(const QString& search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT typed(search);
}

void ContactTableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid())
            Q_EMIT menuWanted(event->globalPos());
        return;
    }
    // By its key: below the row, not wherever the mouse happens to be.
    if (currentIndex().isValid())
        Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(currentIndex().siblingAtColumn(0)).bottomLeft()));
}

void ContactTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        Q_EMIT rowOpened(index.row());
}

void ContactTableView::focusInEvent(QFocusEvent* event)
{
    // QAbstractItemView makes the first row the current one when it gets the focus, which nobody chose.
    const QScopedValueRollback marking(m_marking, true);
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (!hadCurrent && selectionModel())
        selectionModel()->clear();
    viewport()->update();
}

void ContactTableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ContactTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ContactTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        verticalHeader()->setDefaultSectionSize(m_delegate->sizeHint(option, {}).height());
        fitColumns();
    }
}

void ContactTableView::setHoveredRow(int row)
{
    const int before = std::exchange(m_hovered, row);
    if (before == row)
        return;
    m_delegate->setHoveredRow(row);
    updateRows(before, before);
    updateRows(row, row);
}

void ContactTableView::updateRows(int first, int last)
{
    if (first < 0)
        return;
    const int top = rowViewportPosition(first);
    const int bottom = rowViewportPosition(last) + rowHeight(last);
    viewport()->update(QRect(0, top, viewport()->width(), bottom - top));
}

void ContactTableView::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    // QAbstractItemView would paint all of the table for rows that were read ahead, out of sight. What else it does is
    // for editors, of which there are none, and for a screen reader.
    if (QAccessible::isActive())
        QTableView::dataChanged(first, last, roles);
    else
        updateRows(first.row(), last.row());
}

bool ContactTableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoveredRow(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()).row());
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void ContactTableView::paintEvent(QPaintEvent* event)
{
    QPainter ground(viewport());
    ground.fillRect(event->rect(), Theme::of(palette()).background);
    ground.end();
    int leading = -1;
    int trailing = -1;
    for (int at = 0; at < m_header->count(); ++at) {
        const int section = m_header->logicalIndex(at);
        if (m_header->isSectionHidden(section))
            continue;
        leading = leading < 0 ? section : leading;
        trailing = section;
    }
    m_delegate->setMarkedRow(currentIndex().row(), leading, trailing, hasFocus());
    QTableView::paintEvent(event);
}

} // namespace rejoinder
