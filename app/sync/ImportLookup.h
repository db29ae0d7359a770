#pragma once

#include "domain/Contact.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

namespace rejoinder {

class RequestPace;
class SakariAccess;

/// Looks at Sakari for the contacts of some numbers. Asks only. GUI thread.
class ImportLookup : public QObject
{
    Q_OBJECT
public:
    struct Found
    {
        QSet<QString> numbers;                   ///< that it was looked for, as comparableNumber() has them
        QHash<QString, QList<Contact>> contacts; ///< by number; all there are of each
    };

    ImportLookup(SakariAccess& access, RequestPace& pace, QObject* parent = nullptr);

    /// At least the first of them; all of them where Sakari does not apply its filter and the whole list comes anyway.
    /// There is room for one request, and it asks room for more. An error: it could not be looked to the end, so that
    /// they may or may not be there.
    QFuture<Result<Found>> look(const QList<Contact>& wanted);

private:
    QFuture<Result<Found>> read(const QString& filter, int offset, const Found& found);
    QFuture<Result<Found>> take(const QString& filter, const Page<Contact>& page, Found found);

    SakariAccess& m_access;
    RequestPace& m_pace;
    QSet<QString> m_all; ///< of the look under way
};

} // namespace rejoinder
