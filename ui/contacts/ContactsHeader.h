#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace rejoinder {

class Actions;
class ContactTableView;
class ElidedLabel;
class IconButton;

/// The first row of the contacts page: how many there are, how far they are read, and what begins something.
class ContactsHeader : public QWidget
{
    Q_OBJECT
public:
    /// `table` must outlive it: its columns are chosen here.
    ContactsHeader(ContactTableView& table, Actions& actions, QWidget* parent = nullptr);

    /// `shown` of `all`; the same number where nothing is filtered.
    void setCounts(int shown, int all);
    /// A calm line while contacts are being read from Sakari; empty: they are.
    void setProgress(const QString& words);
    /// Where there is little room, the quieter buttons are their icons alone.
    void setNarrow(bool narrow);

private:
    [[nodiscard]] QPushButton* makeActionButton(QAction* action, bool primary);
    void fillColumnMenu();

    ContactTableView& m_table;
    ElidedLabel* m_count;
    ElidedLabel* m_progress;
    QList<QPushButton*> m_quiet;
    QMenu* m_columns;
};

} // namespace rejoinder
