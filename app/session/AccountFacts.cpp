#include "session/AccountFacts.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "sync/SyncConductor.h"

#include <QStringList>

namespace rejoinder {

namespace {

const QString accountNote = QStringLiteral("account");
const QString balanceNote = QStringLiteral("balance");
constexpr QChar between = u'\n';

} // namespace

AccountFacts::AccountFacts(SyncConductor& sync, Store& store, const AccountId& id, QObject* parent)
    : QObject(parent), m_store(store)
{
    m_account.id = id;
    connect(&sync, &SyncConductor::accountRead, this, &AccountFacts::onAccount);
    connect(&sync, &SyncConductor::balanceRead, this, &AccountFacts::onBalance);
}

void AccountFacts::load()
{
    REJOINDER_ASSERT_GUI_THREAD();
    whenDone(m_store.syncNotes().get(accountNote), this, [this](const QString& note) {
        const QStringList parts = note.split(between);
        if (parts.size() != 2 || !m_account.name.isEmpty())
            return;
        m_account.country = parts.at(0);
        m_account.name = parts.at(1);
        Q_EMIT accountChanged();
    });
    whenDone(m_store.syncNotes().get(balanceNote), this, [this](const QString& note) {
        const QStringList parts = note.split(between);
        if (parts.size() != 4 || m_balance != Balance())
            return;
        m_balance = {.balance = parts.at(0).toDouble(),
                     .country = parts.at(1),
                     .segmentPrice = parts.at(2).toDouble(),
                     .segments = parts.at(3).toDouble()};
        Q_EMIT balanceChanged();
    });
}

void AccountFacts::onAccount(const Account& account)
{
    if (account == m_account)
        return;
    m_account.name = account.name;
    m_account.country = account.country;
    m_store.syncNotes().set(accountNote, account.country + between + account.name);
    Q_EMIT accountChanged();
}

void AccountFacts::onBalance(const Balance& balance)
{
    if (balance == m_balance)
        return;
    m_balance = balance;
    const QStringList parts{QString::number(balance.balance, 'g', 17), balance.country,
                            QString::number(balance.segmentPrice, 'g', 17), QString::number(balance.segments, 'g', 17)};
    m_store.syncNotes().set(balanceNote, parts.join(between));
    Q_EMIT balanceChanged();
}

} // namespace rejoinder
