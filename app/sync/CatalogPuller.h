#pragma once

#include "domain/Account.h"
#include "domain/Group.h"
#include "domain/MessageTemplate.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QObject>
#include <functional>

namespace rejoinder {

class RequestPace;
class SakariAccess;
class Store;

/// What changes seldom: templates, groups, the balance and the account itself. GUI thread.
class CatalogPuller : public QObject
{
    Q_OBJECT
public:
    CatalogPuller(SakariAccess& access, Store& store, RequestPace& pace, QObject* parent = nullptr);

    /// Reads all of it, behind everything else. Nothing while one is under way.
    void refresh();

Q_SIGNALS:
    void accountRead(const rejoinder::Account& account);
    void balanceRead(const rejoinder::Balance& balance);

private:
    /// `changes`: TemplateStore::changes() when the reading began.
    void readTemplates(QList<MessageTemplate> soFar, int offset, quint64 changes);
    void readGroups(QList<Group> soFar, int offset);
    void readAccount();
    void readBalance();
    /// Once there is room, and there still is a connection.
    void paced(const std::function<void()>& read);
    void done() { --m_underWay; }

    SakariAccess& m_access;
    Store& m_store;
    RequestPace& m_pace;
    int m_underWay = 0;
};

} // namespace rejoinder
