#pragma once

#include "domain/Account.h"
#include "domain/ApiError.h"
#include "domain/TemplateConflict.h"
#include "ui/widgets/ListDetailPage.h"

#include <QHash>

class QStackedWidget;

namespace rejoinder {

class Actions;
class Banner;
class ContactFieldNames;
class ContactSearchModel;
class TemplateConflictView;
class TemplateDesk;
class TemplateEditor;
class TemplateListModel;
class TemplateReading;
class ToastBar;
class UiSettings;
class UnconfirmedTemplates;

/// The account's templates: read, looked at for somebody, written, changed, doubled and deleted. What it is given must
/// outlive it.
class TemplatesPage : public ListDetailPage
{
    Q_OBJECT
public:
    struct Parts
    {
        TemplateDesk& desk;
        TemplateListModel& templates;
        ContactSearchModel& people; ///< this page's own: it sets the filter
        ContactFieldNames& fields;
        UiSettings& settings;
        Actions& actions;
    };

    explicit TemplatesPage(const Parts& parts, QWidget* parent = nullptr);
    ~TemplatesPage() override;

    void setBalance(const Balance& balance);
    /// Whether Sakari has just been reached; says in the empty list what it means.
    void setOffline(bool offline);
    /// The one that is shown; empty: none.
    [[nodiscard]] const TemplateId& shown() const { return m_shown; }
    /// Something typed stands here that is not saved.
    [[nodiscard]] bool isDirty() const;

private:
    enum class Pane { Reading, Editor, Conflict };

    void build();
    void connectParts();
    void connectEditing();
    void connectActions();
    void tellEmpty();
    void show(const QModelIndex& index);
    void readAgain();
    void choose(const TemplateId& id);
    void go(Pane pane);
    [[nodiscard]] bool isEditing() const;
    void enableActions();

    // What changes something at Sakari, see TemplatesPageDesk.cpp:
    void write(const MessageTemplate& base, const MessageTemplate& start);
    void edit();
    void duplicate();
    void save(const MessageTemplate& entry);
    void create(const MessageTemplate& entry);
    void saved(const TemplateId& id);
    void leaveEditor();
    void keepOurs();
    void takeTheirs();
    void remove();
    void undoRemove();
    void removeFailed(const TemplateId& id, const ApiError& error);
    void toggleFavourite();

    Parts m_parts;
    QStackedWidget* m_panes;
    TemplateReading* m_reading;
    TemplateEditor* m_editor;
    TemplateConflictView* m_conflict;
    UnconfirmedTemplates* m_unconfirmed;
    Banner* m_banner;
    ToastBar* m_toast;
    TemplateId m_shown;
    TemplateId m_wanted;      ///< to be shown once the list has it
    TemplateId m_afterEditor; ///< asked for while something unsaved stood in the editor
    TemplateId m_removed;     ///< the one that Undo would bring back
    QHash<TemplateId, QString> m_removedNames;
    bool m_offline = false;
};

} // namespace rejoinder
