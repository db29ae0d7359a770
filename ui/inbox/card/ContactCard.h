#pragma once

#include "ui/text/ContactWords.h"

#include <QTimer>
#include <QWidget>

namespace rejoinder {

class AvatarView;
class Clock;
class ContactModel;
class FactSheet;
class IconButton;
class StateView;
class TextLabel;

/// The right pane: who the customer is. Shows `model`'s person and follows it. `model` and `clock` must outlive it.
class ContactCard : public QWidget
{
    Q_OBJECT
public:
    ContactCard(ContactModel& model, const Clock& clock, QWidget* parent = nullptr);

    /// Whether anybody hears editAsked(), and has an editor by then. False at first.
    void setEditOffered(bool offered);
    /// Stands here instead of the person while setEditing(true). Taken over.
    void setEditor(QWidget* editor);
    void setEditing(bool editing);
    /// Onto the button that begins it.
    void focusEdit();

    /// The number as Sakari has it ("+14155550132"), onto the clipboard. Nothing where no person is shown.
    void copyNumber();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void editAsked();
    /// One of the person's other conversations was pressed.
    void openConversation(const rejoinder::ConversationId& id);

private:
    void refresh();
    void fill();

    ContactModel& m_model;
    const Clock& m_clock;
    AvatarView* m_avatar;
    TextLabel* m_name;
    TextLabel* m_number;
    IconButton* m_copy;
    IconButton* m_edit;
    QWidget* m_editor = nullptr;
    bool m_editOffered = false;
    bool m_editing = false;
    QWidget* m_page;
    StateView* m_nobody;
    FactSheet* m_facts = nullptr; ///< all below the number; made anew when a fact changes
    QTimer m_copied;              ///< while it runs, the copy button says that it has copied

    QString m_contactId;
    ContactWords m_shown;
    QList<ContactWords::Other> m_others;
};

} // namespace rejoinder
