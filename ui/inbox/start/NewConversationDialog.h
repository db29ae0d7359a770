#pragma once

#include "domain/Account.h"
#include "domain/ApiError.h"
#include "domain/ConversationRow.h"
#include "domain/Draft.h"
#include "domain/SendGuard.h"
#include "ui/inbox/start/RecipientReview.h"
#include "ui/widgets/Banner.h"

#include <QDialog>
#include <QHash>

class QPlainTextEdit;
class QPushButton;

namespace rejoinder {

class Clock;
class ContactSearchModel;
class ConversationListModel;
class DraftDesk;
class DraftKeeper;
class GroupListModel;
class GroupPicker;
class RecipientPicker;
class ReplyDesk;
class SegmentCounter;
class TextLabel;
class UnsavedNote;

/// The first text to somebody: a contact or a number. Show it with open(). Closing it keeps what was typed for the next
/// time, the text also over the end of the program; only a send empties it. Whom it was meant for is not kept over the
/// end of the program: the agent says so anew. All that it is given must outlive it.
class NewConversationDialog : public QDialog
{
    Q_OBJECT
public:
    /// `contacts` and `theirs` are this dialog's own: it sets their filter and query.
    NewConversationDialog(ReplyDesk& replies, DraftDesk& drafts, ContactSearchModel& contacts,
                          ConversationListModel& theirs, GroupListModel& groups, const Clock& clock,
                          QWidget* parent = nullptr);

    /// The account's country, for numbers typed without "+".
    void setRegion(const QString& region);
    void setBalance(const Balance& balance);
    /// The group that the list shows; empty: the account's default.
    void setGroup(const GroupId& group);
    /// A first text came back before it left: it and its recipient stand here again. Show it with open(). What somebody
    /// else was being written meanwhile comes back after the next send, and is a draft until then.
    void takeBack(const OutboxId& id, const Draft& draft);
    /// The same for a first text that did not go out, to be changed.
    void edit(const RecipientReview& to, const GroupId& group, const QString& text);
    /// Writes the text down as a draft now.
    void flush();
    /// The text is being written down.
    [[nodiscard]] bool isCommitting() const { return m_committing; }

Q_SIGNALS:
    /// The text to whom the window calls so is being written down.
    void committing(const QString& name);
    /// The recipient has this one open already, and the agent wants to see it. The dialog is closed by then.
    void openConversation(const rejoinder::ConversationId& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// What the banner's button does.
    enum class Asking { Nothing, GoThere, SendAnyway };

    /// What stands in the fields.
    struct Content
    {
        RecipientReview to;
        GroupId group;
        QString text;
    };

    void build();
    [[nodiscard]] Content content() const;
    void put(const Content& content);
    void showGroups();
    void recipientChanged();
    void lookForTheirs();
    void theirsLoaded();
    void textChanged();
    void keepDraft();
    void setText(const Draft& draft);
    void send();
    void commit();
    void committed(bool kept);
    void bannerPressed();
    void setCommitting(bool committing);
    void tell(Banner::Kind kind, const QString& text, Asking asking);
    [[nodiscard]] QList<GuardFinding> findings() const;
    [[nodiscard]] bool awaitsTheirs() const;

    ReplyDesk& m_replies;
    DraftKeeper* m_drafts;
    ConversationListModel& m_theirs;
    RecipientPicker* m_to;
    TextLabel* m_fromLabel;
    GroupPicker* m_from;
    QPlainTextEdit* m_text;
    UnsavedNote* m_unsaved;
    SegmentCounter* m_counter;
    Banner* m_banner;
    QPushButton* m_send;
    Balance m_balance;
    std::optional<ApiError> m_refusal;     ///< why the desk would not take the text
    std::optional<ConversationRow> m_open; ///< the recipient's open conversation
    bool m_lookedForTheirs = false;
    bool m_sendOnceFound = false;
    bool m_committing = false;
    QHash<OutboxId, Content> m_held; ///< as they were sent, for those that can still come back
    QList<Content> m_aside;          ///< gave way to one that came back; the last one first
    Asking m_asking = Asking::Nothing;
};

} // namespace rejoinder
