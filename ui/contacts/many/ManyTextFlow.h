#pragma once

#include "domain/Account.h"
#include "domain/TakenBack.h"
#include "ui/contacts/many/ManyTextDialog.h"

#include <QObject>

class QAction;

namespace rejoinder {

class Banner;
class Clock;
class ContactsPage;
class ToastBar;

/// One text to several contacts of the contacts' page: opens the dialog, says on a toast that the texts go out, and
/// takes all of them back that have not gone. Owned by the page; all else that it is given must outlive it. GUI thread.
class ManyTextFlow : public QObject
{
    Q_OBJECT
public:
    /// `undo` is enabled while something can be taken back.
    ManyTextFlow(const ManyTextDialog::Parts& parts, QAction& undo, const Clock& clock, ContactsPage& page);

    ~ManyTextFlow() override;

    void setBalance(const Balance& balance);
    /// One or more of them.
    void begin(const QList<Contact>& people);

Q_SIGNALS:
    /// Texts were taken back, and the dialog is about to stand over the page, which has to be in sight.
    void pageWanted();
    void templateUsed(const rejoinder::TemplateId& id);

private:
    void sent(const QList<OutboxId>& ids, const QDateTime& until);
    void undo();
    void cameBack(const TakenBack& taken);
    void stopOffering();
    [[nodiscard]] ManyTextDialog& dialog();

    ManyTextDialog::Parts m_parts;
    QAction& m_undo;
    const Clock& m_clock;
    ContactsPage& m_page;
    ToastBar* m_toast;
    Banner* m_banner;
    ManyTextDialog* m_dialog = nullptr;
    Balance m_balance;
    QList<OutboxId> m_offered; ///< what Undo takes back
};

} // namespace rejoinder
