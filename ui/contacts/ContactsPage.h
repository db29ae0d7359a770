#pragma once

#include "domain/ContactProgress.h"
#include "domain/ContactQuery.h"
#include "session/SyncState.h"

#include <QWidget>
#include <functional>

class QAction;
class QStackedLayout;
class QVBoxLayout;

namespace rejoinder {

class Actions;
class Banner;
class Clock;
class ContactPanel;
class ContactTableModel;
class ContactTableView;
class ContactsHeader;
class ContactsLayout;
class FilterRow;
class JobDesk;
class ManyFlow;
class PersonModel;
class SelectionBar;
class StateView;
class UiSettings;

/// All contacts in a table, with filters, what is known of the chosen one beside it, and what can be done with many at
/// its foot. Whom the panel shows changes only because the agent chose; whatever arrives changes rows. All that it is
/// given must outlive it.
class ContactsPage : public QWidget
{
    Q_OBJECT
public:
    ContactsPage(ContactTableModel& contacts, PersonModel& person, Actions& actions, UiSettings& settings,
                 const Clock& clock, QWidget* parent = nullptr);
    ~ContactsPage() override;

    /// Work on many contacts is begun there; null: it is not offered.
    void setJobs(JobDesk* jobs);
    /// A question or a notice above the table. Taken over.
    void addNotice(QWidget* widget);
    /// Stands above the selection bar. Taken over.
    void setJobsWidget(QWidget* widget);
    /// Whether anybody hears createAsked() and editAsked(), and has an editor by then. False at first.
    void setEditOffered(bool offered);
    /// Creates and edits in the panel; setEditing() shows it. Taken over.
    void setEditor(QWidget* editor);
    void setEditing(bool editing);
    void setSyncState(const SyncState& state);
    /// How many of Sakari's contacts are here.
    void setProgress(const ContactProgress& progress);

    /// As if the agent had chosen them, whether or not they are among the rows.
    void showContact(const ContactId& id);
    [[nodiscard]] ContactTableView& table() const { return *m_table; }
    [[nodiscard]] ContactPanel& panel() const { return *m_panel; }
    void focusTable();

Q_SIGNALS:
    void createAsked();
    void editAsked(const rejoinder::Contact& contact);
    /// One or many, never none. Whoever hears it asks whether that is meant.
    void deleteAsked(const QList<rejoinder::Contact>& contacts);
    void importAsked();
    /// What `query` shows, or these alone where there are any.
    void exportAsked(const rejoinder::ContactQuery& query, const QList<rejoinder::Contact>& selected);
    void textAsked(const rejoinder::Contact& contact);
    /// The same text to each of them; two or more.
    void textToManyAsked(const QList<rejoinder::Contact>& contacts);
    void conversationAsked(const rejoinder::ConversationId& id);
    /// All conversations and messages with this number.
    void messagesAsked(const QString& number);
    /// "Try again" where nothing could be read.
    void refreshWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectTable();
    void connectPanel();
    void connectActions();
    void applyQuery();
    void answered();
    void showState();
    void pressStateButton();
    void take(int row);
    void markShown();
    void setPanelWanted(bool wanted);
    void arrangePanel();
    void openShown();
    void showMenu(const QPoint& place);
    void enableActions();
    void askDeletion();
    void askExport();
    void askText();
    void copyNumber();
    void cyclePane(int by);
    void withSelected(const std::function<void(const QList<Contact>&)>& use);

    ContactTableModel& m_contacts;
    PersonModel& m_person;
    Actions& m_actions;
    UiSettings& m_settings;
    ContactTableView* m_table;
    ContactsHeader* m_header;
    FilterRow* m_filter;
    StateView* m_state;
    Banner* m_banner;
    SelectionBar* m_bar;
    ContactPanel* m_panel;
    ContactsLayout* m_layout = nullptr;
    QStackedLayout* m_stack = nullptr;
    QVBoxLayout* m_notices = nullptr;
    QVBoxLayout* m_foot = nullptr;
    ManyFlow* m_many;
    SyncState m_sync;
    ContactProgress m_progress{.isWhole = true}; ///< until somebody says otherwise
    bool m_editOffered = false;
    int m_awaited = -1;        ///< the agent went to this row, and it is not read yet
    bool m_panelWanted = true; ///< beside the table, while somebody is chosen; kept on this computer
    bool m_drawerOpen = false; ///< over the table, where there is no room beside it
};

} // namespace rejoinder
