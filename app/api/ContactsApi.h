#pragma once

#include "api/RequestPriority.h"
#include "domain/Contact.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QFuture>

namespace rejoinder {

class SakariConnection;

/// Sakari's `mergeStrategy`; what the names mean is not documented beyond themselves.
enum class MergeStrategy { Append, Core, Remove };

struct ContactFilter
{
    QString firstName;
    QString lastName;
    QString mobile;
    QString email;
    QString tags;
    friend bool operator==(const ContactFilter&, const ContactFilter&) = default;
};

/// `/contacts`. GUI thread.
class ContactsApi
{
public:
    explicit ContactsApi(SakariConnection& connection) : m_connection(connection) {}

    QFuture<Result<Page<Contact>>> list(const ContactFilter& filter, int offset, int limit,
                                        RequestPriority priority = RequestPriority::Background);
    QFuture<Result<Contact>> get(const ContactId& id, RequestPriority priority = RequestPriority::OpenThread);
    QFuture<Result<QList<Contact>>> create(const QList<Contact>& contacts, MergeStrategy strategy);
    /// PUT replaces the whole record, so the record as Sakari has it is read first, only the fields of `changed` that
    /// differ from `base` are put into it, and the whole goes back, with what this program does not know about untouched.
    QFuture<Result<Contact>> update(const Contact& base, const Contact& changed);
    QFuture<Result<Done>> remove(const ContactId& id);

private:
    SakariConnection& m_connection;
};

} // namespace rejoinder
