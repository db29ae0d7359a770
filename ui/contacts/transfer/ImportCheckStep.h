#pragma once

#include "domain/ContactFile.h"
#include "ui/contacts/transfer/ImportRowsModel.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QTableView;

namespace rejoinder {

class Chip;
class TextLabel;

/// What an import would do, before anything is sent: how many are new, known, repeated and refused, each row with its
/// reason, the list that all are put on and the strategy for those who are there already.
class ImportCheckStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCheckStep(QWidget* parent = nullptr);

    void show(const ContactFileCheck& check);
    /// Lists and tags that can be chosen; another name makes a new tag.
    void setLists(const QList<ContactList>& lists);
    /// How many contacts would be sent.
    [[nodiscard]] int count() const;
    /// With everything that was decided here. Refused rows are in it, to stand in the report.
    [[nodiscard]] ContactJobOrder order() const;
    void focusFirst();

private:
    void build();
    void tellStrategy();
    [[nodiscard]] ContactList list() const;

    ImportRowsModel* m_rows;
    TextLabel* m_summary;
    QButtonGroup* m_kinds;
    QTableView* m_table;
    QComboBox* m_list;
    QComboBox* m_strategy;
    TextLabel* m_promise;
};

} // namespace rejoinder
