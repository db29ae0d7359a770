#pragma once

#include <QModelIndex>
#include <QWidget>

class QAbstractItemModel;
class QListView;
class QSplitter;
class QStackedWidget;

namespace rejoinder {

class SearchField;
class StateView;

/// A page with a searchable list at the left and what was chosen from it at the right.
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
    /// Shown while something is chosen. Taken over.
    void setDetail(QWidget* detail);
    void focusSearch();

Q_SIGNALS:
    void searchChanged(const QString& words);
    /// Invalid: nothing is chosen any more.
    void chosen(const QModelIndex& index);

private:
    void showWhatThereIs();

    QAbstractItemModel& m_model;
    SearchField* m_search;
    QListView* m_list;
    StateView* m_empty;
    StateView* m_nothing;
    QStackedWidget* m_left;
    QStackedWidget* m_right;
};

} // namespace rejoinder
