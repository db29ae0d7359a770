#pragma once

#include <QWidget>

class QStackedWidget;

namespace rejoinder {

class Clock;
class ContactDetails;
class PersonModel;
class StateView;

/// The side of the contacts page: nobody, a contact to read, or a contact that is edited. `person` and `clock` must
/// outlive it.
class ContactPanel : public QWidget
{
    Q_OBJECT
public:
    ContactPanel(PersonModel& person, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] ContactDetails& details() const { return *m_details; }
    /// Stands in the panel while setEditing(true). Taken over; replaces the one before.
    void setEditor(QWidget* editor);
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    void setEditing(bool editing);
    [[nodiscard]] bool isEditing() const { return m_editing; }

    [[nodiscard]] QSize sizeHint() const override;

private:
    void showWhatThereIs();

    PersonModel& m_person;
    ContactDetails* m_details;
    StateView* m_nobody;
    QStackedWidget* m_stack;
    QWidget* m_editor = nullptr;
    bool m_editing = false;
};

} // namespace rejoinder
