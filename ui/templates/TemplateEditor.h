#pragma once

#include "domain/ApiError.h"
#include "domain/MergeFieldCheck.h"
#include "domain/MessageTemplate.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace rejoinder {

class ComposerNote;
class ContactFieldNames;
class ContactSearchModel;
class PreviewPane;
class ProblemMarks;
class TextLabel;
struct Balance;

/// A template being written. What is typed stays until it is saved or somebody says that it may go. What the models
/// give must outlive it.
class TemplateEditor : public QWidget
{
    Q_OBJECT
public:
    TemplateEditor(ContactSearchModel& people, ContactFieldNames& fields, QWidget* parent = nullptr);

    /// `base` is what it is compared with; without an id it is a new one. `start` stands in the fields.
    void open(const MessageTemplate& base, const MessageTemplate& start);
    /// Sakari has it like this now. Taken over while nothing has been typed, else a matter for the save.
    void freshen(const MessageTemplate& now);
    [[nodiscard]] const MessageTemplate& base() const { return m_base; }
    [[nodiscard]] bool isNew() const { return m_base.id.isEmpty(); }
    /// As it stands in the fields, with the base's id, media and stamps.
    [[nodiscard]] MessageTemplate entry() const;
    [[nodiscard]] bool isDirty() const;
    /// Waits for Sakari: nothing can be changed meanwhile.
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// At the field that it concerns, as far as Sakari says which.
    void showError(const ApiError& error);
    /// Asks, in the form itself, whether what was typed may go.
    void askToDiscard();
    /// saveWanted(), where there is something to save and nothing is missing.
    void save();
    [[nodiscard]] PreviewPane& preview() const { return *m_preview; }
    [[nodiscard]] const QList<MergeFieldProblem>& problems() const { return m_problems; }

Q_SIGNALS:
    void saveWanted(const rejoinder::MessageTemplate& entry);
    /// Nothing was typed, or it was agreed to let it go.
    void closed();
    /// Asked, somebody wants to go on.
    void kept();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What the note's buttons answer.
    enum class Asking { Nothing, Discard };

    QWidget* makeForm();
    QWidget* makeButtons();
    void cancel();
    void refresh();
    void noteAnswered(int button);
    void clearErrors();

    ContactFieldNames& m_fields;
    TextLabel* m_title;
    QLineEdit* m_name;
    TextLabel* m_nameError;
    QRadioButton* m_sms;
    QRadioButton* m_web;
    QPlainTextEdit* m_text;
    TextLabel* m_textError;
    TextLabel* m_found;
    TextLabel* m_media;
    ProblemMarks* m_marks;
    PreviewPane* m_preview;
    ComposerNote* m_note;
    QPushButton* m_cancel;
    QPushButton* m_save;
    MessageTemplate m_base;
    MessageTemplate m_start;
    QList<MergeFieldProblem> m_problems;
    Asking m_asking = Asking::Nothing;
    bool m_busy = false;
};

} // namespace rejoinder
