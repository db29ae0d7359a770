#pragma once

#include "domain/Account.h"
#include "domain/ApiError.h"
#include "domain/Conversation.h"
#include "domain/DraftHistory.h"
#include "domain/SendGuard.h"

#include <QHash>
#include <QWidget>
#include <optional>

class QAbstractItemModel;

namespace rejoinder {

class Clock;
class ComposerFrame;
class ComposerNote;
class ComposerPopup;
class DraftDesk;
class DraftKeeper;
class EarlierDrafts;
class IconButton;
class MergeMarks;
class ReplyDesk;
class ReplyEdit;
class SegmentCounter;
class SendButton;
class TemplatePicker;
class TextLabel;
class ThreadFacts;
class UnsavedNote;
struct MessageTemplate;

/// Where a reply is written. The text here belongs to the one conversation that open() was last called with, from the
/// first key to the send; only the agent's own choice of another conversation changes it, and then the text goes with
/// its conversation, as its draft. Whatever arrives meanwhile changes neither.
class Composer : public QWidget
{
    Q_OBJECT
public:
    /// The models give ThreadModel's and TemplateListModel's roles. All must outlive this.
    Composer(ReplyDesk& replies, DraftDesk& drafts, QAbstractItemModel& thread, QAbstractItemModel& templates,
             const Clock& clock, QWidget* parent = nullptr);

    /// Because the agent chose it. Empty id: nothing to write to.
    void open(const ConversationId& id);
    [[nodiscard]] const ConversationId& conversation() const;
    /// Of the shown conversation; others are ignored. Until it came, nothing can be sent.
    void setPerson(const Conversation& conversation);
    void setBalance(const Balance& balance);
    void setEnterSends(bool sends);
    /// The thread has been fetched: from here on another's answer is news.
    void settle();
    /// Writes the draft now: the agent goes elsewhere, or the program ends.
    void flush();

    [[nodiscard]] QString text() const;
    /// A text of before, below what stands here, to be changed; its draft is on its way to the disk when this returns.
    void edit(const QString& text);
    void focusText();
    void openTemplates();
    [[nodiscard]] bool hasEarlierDrafts() const;
    void openEarlierDrafts();
    void send();

Q_SIGNALS:
    /// Written down to be sent; the thread shows it.
    void sent(const rejoinder::ConversationId& id);
    void hasEarlierDraftsChanged(bool has);
    /// For the model of templates.
    void templateFilterChanged(const QString& words);
    void templateUsed(const rejoinder::TemplateId& id);
    void favouriteWanted(const rejoinder::TemplateId& id, bool favourite);

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectDrafts(DraftDesk& desk);
    void textChanged();
    void keepDraft();
    void draftLoaded(const Draft& draft);
    void setText(const Draft& draft);
    void takeBack(const ConversationId& from, const Draft& draft);
    void bringBack(const DraftVersion& version);
    void readEarlierDrafts();
    void showEarlierDrafts();
    void openPopup(ComposerPopup& popup);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString outgoingText() const;
    [[nodiscard]] QList<GuardFinding> findings() const;
    void ask(const QList<GuardFinding>& findings);
    void noteAnswered(int button);
    void clearNote();
    void commit();
    void committed(const ConversationId& to, bool kept);
    void sayNotKept(const std::optional<ApiError>& refusal);
    void pickTemplateAt(int slash);
    void insertTemplate(const MessageTemplate& chosen);
    void showPerson();
    void showPreview();

    /// What the note above the text asks, so that its buttons mean one thing.
    enum class Asking { Nothing, Guards, OldDraft, NotKept };

    /// A text on its way to the disk. One a conversation, so that writing to somebody else goes on meanwhile.
    struct Committing
    {
        QString typed;                   ///< what is being sent
        QString left;                    ///< what stood here when the agent went to another conversation
        std::optional<ApiError> refusal; ///< why the desk would not take it
    };

    ReplyDesk& m_replies;
    DraftDesk& m_desk;
    DraftKeeper* m_drafts;
    ThreadFacts* m_facts;
    Conversation m_person; ///< empty id: not read yet
    Balance m_balance;
    UnsavedNote* m_unsaved;
    ComposerNote* m_note;
    ComposerNote* m_forbidden;
    ComposerFrame* m_frame;
    ReplyEdit* m_edit;
    MergeMarks* m_marks;
    TextLabel* m_preview;
    TextLabel* m_missing;
    SegmentCounter* m_counter;
    IconButton* m_templatesButton;
    SendButton* m_send;
    IconButton* m_earlierButton;
    TemplatePicker* m_picker;
    EarlierDrafts* m_earlier;
    QList<DraftVersion> m_versions; ///< of the open conversation
    Asking m_asking = Asking::Nothing;
    QList<GuardFinding> m_asked;
    QString m_oldDraft;
    int m_slash = -1; ///< the "/" that opened the picker
    bool m_setting = false;
    QHash<ConversationId, Committing> m_committing;
};

} // namespace rejoinder
