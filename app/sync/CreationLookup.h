#pragma once

#include "domain/Creation.h"
#include "domain/Result.h"
#include "sync/CreationMatch.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

class SakariAccess;

/// Looks at Sakari for records like one that is to be created, or that may have been: contacts by their number,
/// templates and campaigns by name and text. Asks only. GUI thread.
class CreationLookup : public QObject
{
    Q_OBJECT
public:
    explicit CreationLookup(SakariAccess& access, QObject* parent = nullptr);

    /// All there are, since a filter of Sakari's matches parts and may not be applied at all. An error: it could not be
    /// looked to the end, so that one may or may not be there.
    QFuture<Result<QList<LikeRecord>>> look(const NewRecord& record);

private:
    template <class Record, class Ask>
    QFuture<Result<QList<LikeRecord>>> readOn(const Record& wanted, Ask ask, int offset,
                                              const QList<LikeRecord>& found);

    SakariAccess& m_access;
};

} // namespace rejoinder
