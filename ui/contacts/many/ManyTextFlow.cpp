#include "ui/contacts/many/ManyTextFlow.h"

#include "domain/Clock.h"
#include "session/ReplyDesk.h"
#include "ui/contacts/ContactsPage.h"
#include "ui/contacts/many/ManyTextWords.h"
#include "ui/contacts/table/ContactTableView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ToastBar.h"

#include <QAction>

namespace rejoinder {

using namespace std::chrono_literals;

/// Long enough to read a sentence.
static constexpr auto toldFor = 8s;
/// So many are looked at one by one. More cannot all be blocked, and are not for one text anyway.
static constexpr int mostLookedAt = 1'000;

ManyTextFlow::ManyTextFlow(const ManyTextDialog::Parts& parts, QAction& undo, const Clock& clock, ContactsPage& page)
    : QObject(&page),
      m_parts(parts),
      m_undo(undo),
      m_clock(clock),
      m_page(page),
      m_toast(new ToastBar(&page.table())),
      m_banner(new Banner)
{
    m_banner->setDismissable(true);
    m_banner->hide();
    page.addNotice(m_banner);
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    connect(&page, &ContactsPage::textToManyAsked, this, &ManyTextFlow::begin);
    connect(m_toast, &ToastBar::accepted, this, &ManyTextFlow::undo);
    connect(m_toast, &ToastBar::expired, this, &ManyTextFlow::stopOffering);
    connect(&undo, &QAction::triggered, this, &ManyTextFlow::undo);
    connect(&parts.replies, &ReplyDesk::sentTogether, this, &ManyTextFlow::sent);
    connect(&parts.replies, &ReplyDesk::undoneTogether, this, &ManyTextFlow::cameBack);
    m_undo.setEnabled(false);
}

ManyTextFlow::~ManyTextFlow()
{
    m_undo.setEnabled(false);
}

ManyTextDialog& ManyTextFlow::dialog()
{
    if (!m_dialog) {
        m_dialog = new ManyTextDialog(m_parts, &m_page);
        m_dialog->setBalance(m_balance);
        // Not wider than what it stands over, where that is narrow.
        const QSize room = m_page.window()->size() - QSize(space::xxl, space::xxl);
        m_dialog->resize(m_dialog->size().boundedTo(room.expandedTo(m_dialog->minimumSizeHint())));
        connect(m_dialog, &ManyTextDialog::templateUsed, this, &ManyTextFlow::templateUsed);
        connect(m_dialog, &QDialog::accepted, &m_page.table(), &QAbstractItemView::clearSelection);
    }
    return *m_dialog;
}

void ManyTextFlow::setBalance(const Balance& balance)
{
    m_balance = balance;
    if (m_dialog)
        m_dialog->setBalance(balance);
}

void ManyTextFlow::begin(const QList<Contact>& people)
{
    m_banner->hide();
    if (people.size() > mostLookedAt) {
        m_banner->say(Banner::Kind::Warning, ManyTextWords::tooMany());
        m_banner->show();
        return;
    }
    dialog().setPeople(people);
    dialog().open();
}

void ManyTextFlow::sent(const QList<OutboxId>& ids, const QDateTime& until)
{
    const std::chrono::milliseconds left(m_clock.now().msecsTo(until));
    if (left <= 0ms) {
        m_offered.clear();
        m_toast->offer(tr("%Ln texts are on their way.", nullptr, int(ids.size())), tr("OK"), toldFor);
        return;
    }
    m_offered = ids;
    m_undo.setEnabled(true);
    m_toast->offer(tr("%Ln texts go out in a moment.", nullptr, int(ids.size())), tr("Undo"), left);
}

void ManyTextFlow::undo()
{
    const QList<OutboxId> ids = m_offered;
    m_toast->dismiss();
    stopOffering();
    if (!ids.isEmpty())
        m_parts.replies.undoMany(ids);
}

void ManyTextFlow::stopOffering()
{
    m_offered.clear();
    m_undo.setEnabled(false);
}

void ManyTextFlow::cameBack(const TakenBack& taken)
{
    if (taken.back.isEmpty()) {
        m_toast->offer(tr("It was too late to undo: the texts are already on their way."), tr("OK"), toldFor);
        return;
    }
    // It may have been asked for in the inbox, while the toast still stands here.
    if (m_offered.contains(taken.back.first())) {
        m_toast->dismiss();
        stopOffering();
    }
    Q_EMIT pageWanted();
    dialog().takeBack(taken);
    dialog().open();
}

} // namespace rejoinder
