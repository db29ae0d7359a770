#pragma once

#include "domain/Account.h"

#include <QObject>

namespace rejoinder {

class Store;
class SyncConductor;

/// The account and what a segment costs, as last heard; kept in the cache so that the composer can tell the price
/// offline. GUI thread.
class AccountFacts : public QObject
{
    Q_OBJECT
public:
    AccountFacts(SyncConductor& sync, Store& store, const AccountId& id, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const Account& account() const { return m_account; }
    [[nodiscard]] const Balance& balance() const { return m_balance; }

Q_SIGNALS:
    void balanceChanged();
    void accountChanged();

private:
    void onAccount(const Account& account);
    void onBalance(const Balance& balance);

    Store& m_store;
    Account m_account;
    Balance m_balance;
};

} // namespace rejoinder
