#pragma once

#include "domain/Contact.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QObject>

namespace rejoinder {

class SakariAccess;
class Store;

/// Reads all contacts behind everything else, so that somebody without a conversation can be found here by name and
/// nobody who opted out is taken for unknown. GUI thread.
class ContactPuller : public QObject
{
    Q_OBJECT
public:
    ContactPuller(SakariAccess& access, Store& store, QObject* parent = nullptr);

    /// Walks all pages. Nothing while a walk is under way.
    void refresh();

private:
    void readPage(int offset);
    void take(const Page<Contact>& page);

    SakariAccess& m_access;
    Store& m_store;
    bool m_underWay = false;
    ContactId m_firstOfLastPage;
};

} // namespace rejoinder
