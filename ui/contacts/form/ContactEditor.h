#pragma once

#include "domain/Contact.h"
#include "domain/ContactConflict.h"
#include "domain/Result.h"

#include <QWidget>
#include <functional>
#include <optional>

class QPushButton;
class QScrollArea;

namespace rejoinder {

class ContactConflictView;
class ContactDesk;
class ContactForm;
class QuestionBar;
class TextLabel;

/// Edits one contact in place, or makes a new one: what this computer knows stands there at once, the record is read
/// afresh before it is saved, and what somebody else changed meanwhile is shown beside it. What is typed here is never
/// dropped without a word. `desk` must outlive it.
class ContactEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ContactEditor(ContactDesk& desk, QWidget* parent = nullptr);

    /// The account's default country, ISO 3166 alpha-2.
    void setDefaultRegion(const QString& region);

    /// Begins with what is known of the contact. Where something unsaved stands here, asks first.
    void edit(const Contact& known);
    /// A new contact; `number` as somebody has typed it, may be empty.
    void create(const QString& number = {});
    /// Runs `then` where nothing unsaved stands here (any more). Else asks once, inside the window, and runs it where
    /// the answer is to discard.
    void leave(const std::function<void()>& then);
    /// As leave() with nothing to come of it; a question that stands here already stays as it is.
    void giveWay();
    [[nodiscard]] bool isOpen() const { return m_mode != Mode::Closed; }
    [[nodiscard]] bool isDirty() const;
    /// Whose record is edited; empty: a new one.
    [[nodiscard]] const ContactId& contactId() const { return m_shown.id; }

    void save();

Q_SIGNALS:
    /// It is in the store.
    void saved(const rejoinder::ContactId& id);
    /// Nothing stands here any more: saved, discarded, or given up to the list of unconfirmed contacts.
    void closed();
    /// "Keep editing", or somebody just types on: whoever asked stays where they are.
    void kept();
    /// Somebody else who has the number that was typed.
    void openAsked(const rejoinder::ContactId& id);

protected:
    bool event(QEvent* event) override;

private:
    enum class Mode { Closed, Editing, Creating, Deleted };
    enum class Asking { Nothing, Unsaved, ReadAgain, SaveAgain, CreateAnew };

    void build();
    void begin(Mode mode, const Contact& contact);
    void readAfresh();
    void onFresh(const Result<Contact>& answer);
    void saveEdited();
    void saveNew();
    void onSaved(const Result<ContactSaving>& answer);
    void onCreated(const Result<ContactId>& answer);
    void onFailure(const ApiError& error, const QString& consequence);
    void showConflict(const ContactConflict& conflict);
    void showDeleted();
    void ask(Asking asking, const QString& text, const QStringList& answers);
    void answer(int answer);
    void unask();
    void lookUp(const QString& e164);
    void lookUpWords();
    void setBusy(bool busy);
    void enableSave();
    void finish();

    ContactDesk& m_desk;
    TextLabel* m_title;
    TextLabel* m_state;
    QuestionBar* m_question;
    ContactForm* m_form;
    ContactConflictView* m_conflict;
    QScrollArea* m_scroll;
    QPushButton* m_cancel;
    QPushButton* m_save;
    Mode m_mode = Mode::Closed;
    Asking m_asking = Asking::Nothing;
    std::function<void()> m_then;
    Contact m_shown;               ///< what the form began with: who differs from it has typed something
    std::optional<Contact> m_base; ///< as Sakari has it; nullopt: not read yet
    bool m_saveOnceRead = false;
    bool m_busy = false;
    int m_turn = 0; ///< an answer to an earlier turn is nobody's
};

} // namespace rejoinder
