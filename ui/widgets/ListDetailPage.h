#pragma once

#include <QModelIndex>
#include <QWidget>

class QAbstractItemModel;
class QBoxLayout;
class QListView;
class QSplitter;
class QStackedWidget;

namespace rejoinder {

class SearchField;
class StateView;

/// A page with a searchable list at the left and what was chosen from it at the right. Below 640 pixels the two take
/// turns.
class ListDetailPage : public QWidget
{
    Q_OBJECT
public:
    /// `title` is also the list's accessible name.
    ListDetailPage(const QString& title, const QString& searchName, QAbstractItemModel& model,
                   QWidget* parent = nullptr);

    [[nodiscard]] QListView& list() const { return *m_list; }
    /// What stands where the list is empty, and at the right while nothing is chosen.
    [[nodiscard]] StateView& emptyState() const { return *m_empty; }
    [[nodiscard]] StateView& nothingChosen() const { return *m_nothing; }
    /// Beside the title, for buttons.
    [[nodiscard]] QBoxLayout& titleRow() const { return *m_titleRow; }
    /// Below the search field, for what concerns the whole list.
    [[nodiscard]] QBoxLayout& aboveList() const { return *m_aboveList; }
    /// Shown while something is chosen. Taken over. `scrolls`: where it is taller than the page; else it sees to that.
    void setDetail(QWidget* detail, bool scrolls = true);
    /// It stays in sight whatever is chosen, as while something is written in it.
    void holdDetail(bool held);
    /// Whether list and detail take turns, and whose turn it is.
    [[nodiscard]] bool takesTurns() const;
    void showDetail(bool detail);
    void focusSearch();

Q_SIGNALS:
    void searchChanged(const QString& words);
    /// Invalid: nothing is chosen any more.
    void chosen(const QModelIndex& index);
    /// The way back to the list is needed, or not any more.
    void turnsChanged(bool takesTurns);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWhatThereIs();
    void arrange();

    QAbstractItemModel& m_model;
    QBoxLayout* m_titleRow;
    QBoxLayout* m_aboveList;
    SearchField* m_search;
    QListView* m_list;
    StateView* m_empty;
    StateView* m_nothing;
    QStackedWidget* m_left;
    QStackedWidget* m_right;
    QWidget* m_pane;
    bool m_held = false;
    bool m_detailsTurn = false;
    bool m_turns = false;
};

} // namespace rejoinder
