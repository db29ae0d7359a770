#include "window/ClientWindow.h"

#include "models/InboxModels.h"
#include "session/Session.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/list/ConversationListPane.h"
#include "ui/inbox/list/ConversationListView.h"
#include "ui/inbox/thread/ThreadView.h"
#include "ui/shell/Translations.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/ThemedStyle.h"

#include <QAbstractProxyModel>
#include <QIcon>
#include <QPlainTextEdit>

namespace rejoinder::bench {

namespace {

SessionSettings remembered(const BenchProfile& profile, const QUrl& apiUrl)
{
    profile.rememberSignIn(apiUrl);
    return profile.settings(apiUrl);
}

template <class Model> Model* modelOf(const QAbstractItemView* view)
{
    QAbstractItemModel* model = view ? view->model() : nullptr;
    while (auto* proxy = qobject_cast<QAbstractProxyModel*>(model))
        model = proxy->sourceModel();
    return qobject_cast<Model*>(model);
}

} // namespace

ClientWindow::ClientWindow(const BenchProfile& profile, const QUrl& apiUrl,
                           const std::optional<Credentials>& credentials)
    : m_profile(remembered(profile, apiUrl)),
      m_settings(m_profile.settingsFile),
      m_signIn(m_profile, m_vault, m_clock),
      m_application({.signIn = m_signIn,
                     .settings = m_settings,
                     .clock = m_clock,
                     .makeModels = [](Session& session) { return std::make_unique<InboxModels>(session.store()); },
                     .dataDirectory = m_profile.dataDirectory,
                     .isDemo = false})
{
    m_theme.choose(m_settings.theme());
    if (credentials)
        m_vault.write(m_profile.profile, *credentials);
}

void ClientWindow::start()
{
    m_application.window().resize(1280, 800);
    m_application.start();
}

InboxPage* ClientWindow::page() const
{
    return m_application.window().findChild<InboxPage*>();
}

QListView* ClientWindow::list() const
{
    return m_application.window().findChild<ConversationListView*>();
}

QListView* ClientWindow::thread() const
{
    return m_application.window().findChild<ThreadView*>();
}

QLineEdit* ClientWindow::search() const
{
    // The page has more of them: the one of the templates is another.
    const auto* pane = m_application.window().findChild<ConversationListPane*>();
    return pane ? pane->findChild<SearchField*>() : nullptr;
}

QPlainTextEdit* ClientWindow::reply() const
{
    const InboxPage* inbox = page();
    return inbox ? inbox->findChild<QPlainTextEdit*>() : nullptr;
}

ConversationListModel* ClientWindow::conversations() const
{
    return modelOf<ConversationListModel>(list());
}

ThreadModel* ClientWindow::messages() const
{
    return modelOf<ThreadModel>(thread());
}

bool ClientWindow::listShows() const
{
    const ConversationListModel* model = conversations();
    return model && !model->isLoading() && model->rowCount() > 0 && list()->isVisible();
}

bool ClientWindow::threadShows(const ConversationId& id) const
{
    const ThreadModel* model = messages();
    if (!model || model->conversation() != id || model->rowCount() == 0 || !thread()->isVisible())
        return false;
    // Its own rows, not those of the thread before; more of them may still be on their way.
    const auto last = model->index(model->rowCount() - 1, 0).data(ThreadModel::RowRole).value<ThreadRow>();
    return !last.message() || last.message()->conversationId == id;
}

ConversationId ClientWindow::idOf(const QModelIndex& row)
{
    return row.data(ConversationListModel::IdRole).value<ConversationId>();
}

void ClientWindow::dress(QApplication& application)
{
    QApplication::setApplicationName(QStringLiteral("rejoinder"));
    QApplication::setApplicationDisplayName(QStringLiteral("Rejoinder"));
    QApplication::setDesktopFileName(QStringLiteral("app.rejoinder.Rejoinder"));
    loadTranslations(application);
    QApplication::setStyle(new ThemedStyle);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/rejoinder.svg")));
}

} // namespace rejoinder::bench
