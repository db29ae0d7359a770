#pragma once

#include "domain/ContactEdits.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rejoinder {

class TextLabel;

/// Two versions of one contact, field by field. What only one of the two changed is chosen already; what both changed
/// waits for a choice, and so does Save.
class ContactConflictView : public QWidget
{
    Q_OBJECT
public:
    explicit ContactConflictView(QWidget* parent = nullptr);

    void present(const ContactConflict& conflict);
    [[nodiscard]] const ContactConflict& conflict() const { return m_conflict; }
    /// How many fields wait for a choice.
    [[nodiscard]] int open() const;
    /// What would be saved now.
    [[nodiscard]] Contact merged() const { return settled(m_conflict, m_fields); }
    void focusFirst();

Q_SIGNALS:
    void chosen();

private:
    void addRow(int place);
    void tell();

    ContactConflict m_conflict;
    QList<DisputedField> m_fields;
    TextLabel* m_head;
    TextLabel* m_left;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
};

} // namespace rejoinder
