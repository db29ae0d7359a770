#pragma once

#include "domain/Conversation.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace rejoinder {

class AvatarView;
class Clock;
class FactSheet;
class IconButton;
class PersonModel;
class TextLabel;

/// One contact, to read: who it is, whether they may be texted and why not, what is known of them, their conversations,
/// and what can be done from here. Shows `person` and follows it. `person` and `clock` must outlive it.
class ContactDetails : public QWidget
{
    Q_OBJECT
public:
    ContactDetails(PersonModel& person, const Clock& clock, QWidget* parent = nullptr);

    /// Where the panel stands in the table's place, its cross is an arrow back.
    void setTakesTurns(bool turns);
    /// Whether somebody is there who edits.
    void setEditOffered(bool offered);
    void focusFirst();

Q_SIGNALS:
    void textAsked(const rejoinder::Contact& contact);
    void editAsked(const rejoinder::Contact& contact);
    void deleteAsked(const rejoinder::Contact& contact);
    void conversationAsked(const rejoinder::ConversationId& id);
    /// All messages with this person, wherever they stand.
    void messagesAsked(const rejoinder::Contact& contact);
    void closeAsked();

private:
    void build();
    [[nodiscard]] QWidget* makeBar();
    void refresh();
    void fill();
    void fillStanding();
    void fillConversations();
    void copy(const QString& text);

    PersonModel& m_person;
    const Clock& m_clock;
    IconButton* m_close;
    IconButton* m_more;
    IconButton* m_copyNumber;
    QPushButton* m_text;
    QPushButton* m_edit;
    AvatarView* m_avatar;
    TextLabel* m_name;
    TextLabel* m_number;
    TextLabel* m_standing;
    QAction* m_copyEmail = nullptr;
    QVBoxLayout* m_column = nullptr;
    FactSheet* m_facts = nullptr; ///< made anew when a fact changes
    QTimer m_copied;              ///< while it runs, the copy button says that it has copied
    Contact m_shown;
    QList<Conversation> m_conversations;
};

} // namespace rejoinder
