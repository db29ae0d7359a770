#pragma once

#include "ui/contacts/table/ColumnChoice.h"

#include <QTableView>

namespace rejoinder {

class Clock;
class ContactCellDelegate;
class ContactColumnsModel;
class ContactTableHeader;

/// The table of contacts. Only the agent's own keys and clicks choose somebody; what happens to the rows does not.
/// A row is chosen as a whole, several with Shift and Ctrl. `clock` must outlive it.
class ContactTableView : public QTableView
{
    Q_OBJECT
public:
    explicit ContactTableView(const Clock& clock, QWidget* parent = nullptr);

    /// A model with ContactTableModel's roles.
    void setRows(QAbstractItemModel& rows);

    [[nodiscard]] const ColumnChoice& choice() const { return m_choice; }
    void setChoice(const ColumnChoice& choice);
    void setColumnWanted(ContactColumn column, bool wanted);
    void sortBy(ContactColumn column, Qt::SortOrder order);
    /// Wanted, and there is no room for it now.
    [[nodiscard]] bool givesWay(ContactColumn column) const;

    /// How many rows are selected; costs the same for any number of them.
    [[nodiscard]] int selectedCount() const;
    /// From the top.
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    /// Marks this row alone without telling anybody; -1: none.
    void markRow(int row);

Q_SIGNALS:
    /// The agent went to this row, or nowhere (-1).
    void rowChosen(int row);
    void selectionCountChanged(int count);
    /// Enter, or a double click.
    void rowOpened(int row);
    void menuWanted(const QPoint& globalPlace);
    void sortChanged(rejoinder::ContactColumn column, Qt::SortOrder order);
    void choiceChanged();
    /// Letters over the table are meant for the search field.
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString& search) override;

private:
    void connectHeader();
    void keepAwayFromNeighbours();
    void applyChoice();
    void fitColumns();
    void setHoveredRow(int row);
    void updateRows(int first, int last);
    [[nodiscard]] QMap<ContactColumn, int> wantedWidths() const;

    ContactColumnsModel* m_columns;
    ContactCellDelegate* m_delegate;
    ContactTableHeader* m_header;
    ColumnChoice m_choice;
    int m_hovered = -1;
    bool m_arranging = false; ///< sections move because of the choice, not the other way round
    bool m_marking = false;   ///< the current row changes, and nobody has chosen it
};

} // namespace rejoinder
