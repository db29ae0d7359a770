#pragma once

#include "domain/Contact.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QObject>

namespace rejoinder {

class RequestPace;
class SakariAccess;
class Store;

/// Reads all contacts behind everything else, so that somebody without a conversation can be found here by name and
/// nobody who opted out is taken for unknown. The first walk goes on where an earlier run stopped. GUI thread.
class ContactPuller : public QObject
{
    Q_OBJECT
public:
    ContactPuller(SakariAccess& access, Store& store, RequestPace& pace, QObject* parent = nullptr);

    /// Walks all pages. Nothing while a walk is under way.
    void refresh();

private:
    void begin(const QString& reached);
    void readPage(int offset);
    void take(const Page<Contact>& page);
    void endWalk(bool isWhole);

    SakariAccess& m_access;
    Store& m_store;
    RequestPace& m_pace;
    bool m_underWay = false;
    bool m_isFirstWalk = false;
    ContactId m_firstOfLastPage;
};

} // namespace rejoinder
