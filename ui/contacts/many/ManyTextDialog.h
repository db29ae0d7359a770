#pragma once

#include "domain/Account.h"
#include "domain/ApiError.h"
#include "domain/ManyTexts.h"
#include "domain/TakenBack.h"
#include "ui/widgets/Banner.h"

#include <QDialog>

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace rejoinder {

class ChosenPeople;
class DraftDesk;
class DraftKeeper;
class GroupListModel;
class GroupPicker;
class ManyTextPeople;
class ManyTextPreview;
class MergeMarks;
class QuestionBar;
class ReplyDesk;
class TemplateListModel;
class TemplatePicker;
class TextLabel;
class UnsavedNote;
struct MessageTemplate;

/// One text to several chosen contacts: who gets it and who does not, what each of them gets, and at what price. Asks
/// before anything is written down; then all of it is, or nothing. Show it with open(). Closing it keeps what was typed
/// for the next time, the text also over the end of the program; only a send empties it, and what is taken back stands
/// here again. All that it is given must outlive it.
class ManyTextDialog : public QDialog
{
    Q_OBJECT
public:
    struct Parts
    {
        ReplyDesk& replies;
        DraftDesk& drafts;
        ChosenPeople& people; ///< this dialog's own
        GroupListModel& groups;
        TemplateListModel& templates; ///< its filter is set while the picker is open
    };

    explicit ManyTextDialog(const Parts& parts, QWidget* parent = nullptr);

    /// What was typed stays.
    void setPeople(const QList<Contact>& people);
    void setBalance(const Balance& balance);
    /// These of what was sent here came back: they and their text stand here again, and nobody who had theirs. What was
    /// begun meanwhile comes back after the next send.
    void takeBack(const TakenBack& taken);
    /// Not while the texts are being written down.
    void reject() override;
    /// The texts are being written down.
    [[nodiscard]] bool isCommitting() const { return m_committing; }
    [[nodiscard]] const ManyTexts& texts() const { return m_texts; }

Q_SIGNALS:
    void templateUsed(const rejoinder::TemplateId& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What stands in the fields.
    struct Content
    {
        QList<Contact> people;
        GroupId group;
        QString text;
    };
    /// What was sent from here, as long as it may come back.
    struct Sent
    {
        QList<OutboxId> ids;
        Content content; ///< its people in the order of the ids
    };

    void build();
    void connectParts();
    void review();
    void edited();
    void keepDraft();
    void preview();
    void send();
    void setAsking(bool asking);
    void answered(int answer);
    void commit();
    void submit();
    void committed(bool kept);
    void setCommitting(bool committing);
    void tell(Banner::Kind kind, const QString& text);
    void put(const Content& content);
    [[nodiscard]] Content content() const;
    void openTemplates();
    void insertTemplate(const MessageTemplate& chosen);

    Parts m_parts;
    DraftKeeper* m_drafts;
    ManyTextPeople* m_people;
    TextLabel* m_fromLabel;
    GroupPicker* m_from;
    QPlainTextEdit* m_text;
    MergeMarks* m_marks;
    ManyTextPreview* m_preview;
    TextLabel* m_cost;
    TextLabel* m_money;
    UnsavedNote* m_unsaved;
    Banner* m_banner;
    QuestionBar* m_question;
    QPushButton* m_send;
    QWidget* m_foot;
    TemplatePicker* m_picker;
    QBoxLayout* m_columns;
    Balance m_balance;
    ManyTexts m_texts;
    ManyTexts m_asked; ///< what the question is about
    std::optional<ApiError> m_refusal;
    bool m_committing = false;
    Content m_sending;
    QList<Sent> m_sent;     ///< the last ones, the newest last
    QList<Content> m_aside; ///< gave way to one that came back; the last one first
};

} // namespace rejoinder
