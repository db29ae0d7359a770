#pragma once

#include "domain/ContactQuery.h"

#include <QMap>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace rejoinder {

class Chip;
class FlowLayout;
class SearchField;

/// What the table shows: words in the language of the search, quick filters, one list or tag. Each key asks at once.
/// What is in force is marked, and one press clears all of it.
class FilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit FilterRow(QWidget* parent = nullptr);

    /// Without the order; that is the table's.
    [[nodiscard]] ContactQuery query() const;
    [[nodiscard]] bool isFiltering() const;
    /// Names of lists and tags to choose from.
    void setLists(const QStringList& names);
    void clearAll();

    void focusSearch();
    /// Letters that were typed over the table.
    void type(const QString& text);
    [[nodiscard]] SearchField& field() const { return *m_search; }

Q_SIGNALS:
    void changed();
    /// Down or Enter in the field: on to what was found. Escape in an empty one too.
    void leftDown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addQuick(ContactQuery::Quick quick, const QString& text, const QString& tip);
    void chooseList(const QString& name);
    void fillListMenu();
    void tell();

    SearchField* m_search;
    QBoxLayout* m_row = nullptr;
    FlowLayout* m_chips;
    QMap<ContactQuery::Quick, Chip*> m_quick;
    Chip* m_listChip;
    QPushButton* m_clear;
    QStringList m_lists;
    QString m_list;
    bool m_clearing = false; ///< one query for all that is cleared together
};

} // namespace rejoinder
