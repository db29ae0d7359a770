#pragma once

#include "api/ContactFilter.h"
#include "api/RequestPriority.h"
#include "domain/ContactConflict.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QFuture>

namespace rejoinder {

class SakariConnection;

/// What came of a CSV file.
struct ContactImport
{
    int submitted = 0;
    int inserted = 0;
    int updated = 0;
    QList<Contact> contacts;
    QList<Contact> errors; ///< those that Sakari did not take, with Contact::error; they may have no id

    friend bool operator==(const ContactImport&, const ContactImport&) = default;
};

/// What came of putting a contact on a list, or of taking it off.
struct ContactOnList
{
    Contact contact; ///< as Sakari has it now
    bool wasWritten = false;

    friend bool operator==(const ContactOnList&, const ContactOnList&) = default;
};

/// `/contacts`. GUI thread.
class ContactsApi
{
public:
    explicit ContactsApi(SakariConnection& connection) : m_connection(connection) {}

    QFuture<Result<Page<Contact>>> list(const ContactFilter& filter, int offset, int limit,
                                        RequestPriority priority = RequestPriority::Background);
    QFuture<Result<Contact>> get(const ContactId& id, RequestPriority priority = RequestPriority::OpenThread);
    /// Where Sakari knows the number already, `strategy` says what happens to that contact.
    QFuture<Result<Contact>> create(const Contact& contact, MergeStrategy strategy,
                                    RequestPriority priority = RequestPriority::OpenThread);
    /// Many at once: CSV with a header line (country,firstName,lastName,email,mobile, then attributes by name), UTF-8.
    QFuture<Result<ContactImport>> importCsv(const QByteArray& csv, MergeStrategy strategy,
                                             RequestPriority priority = RequestPriority::OpenThread);
    /// PUT replaces the whole record and Sakari takes no version with it. So the record is read, compared and changed,
    /// and that very record goes back at once, with what this program does not know about untouched: one GET, one PUT.
    /// What somebody else writes between these two is lost, and nothing can be done about it from here; it is the time
    /// of one request. `blocked` and `optIn` are never changed: whether a PUT of them does anything is not documented.
    ///
    /// Writes what differs between `base` and `changed`; where Sakari's differs from `base` in anything that can be
    /// edited, nothing is written and the conflict is the answer. May be asked for again after any error.
    QFuture<Result<ContactSaving>> save(const Contact& base, const Contact& changed);
    /// Puts the contact on a list (or a tag) or takes it off, all else staying as Sakari has it. Where it is so already
    /// nothing is written.
    QFuture<Result<ContactOnList>> setOnList(const ContactId& id, const ContactList& list, bool isOn,
                                             RequestPriority priority = RequestPriority::OpenThread);
    QFuture<Result<Done>> remove(const ContactId& id, RequestPriority priority = RequestPriority::OpenThread);

private:
    SakariConnection& m_connection;
};

} // namespace rejoinder
