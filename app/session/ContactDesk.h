#pragma once

#include "domain/ContactConflict.h"
#include "domain/ContactVocabulary.h"
#include "domain/Creation.h"
#include "domain/Result.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

/// Changes to single contacts. What many contacts, or a deletion, are asked for is a job: see JobDesk. GUI thread.
class ContactDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// As Sakari has it now; the store gets it too. NotFound: it was deleted there, and is here too from now on.
    virtual QFuture<Result<Contact>> fresh(const ContactId& id) = 0;
    /// Reads the record once more and writes the whole back with what differs between `base` and `changed`. Where
    /// Sakari's differs from `base` in anything that can be edited, nothing is written and the conflict comes back.
    /// A PUT is repeatable: an error means that it may be saved once more, with the same `base`.
    virtual QFuture<Result<ContactSaving>> save(const Contact& base, const Contact& changed) = 0;
    /// The new contact's id; it is in the store by then, unless it could not be read back. Sakari merges into a contact
    /// that has the number already, so that the form asks existing() first. An error with outcomeUnknown(): it may have
    /// been made, see CreationDesk.
    virtual QFuture<Result<ContactId>> create(const Contact& contact) = 0;
    /// Contacts of which nobody knows whether they were made, also by an earlier run; see CreationDesk.
    [[nodiscard]] virtual QList<Creation> unconfirmed() const = 0;
    /// True: it was found. An error: it could not be looked for.
    virtual QFuture<Result<bool>> checkAgain(const CreationId& id) = 0;
    [[nodiscard]] virtual bool mayRepeat(const CreationId& id) const = 0;
    /// Refused, with the error that left it unconfirmed, until mayRepeat().
    virtual QFuture<Result<ContactId>> createAgain(const CreationId& id) = 0;
    virtual void discard(const CreationId& id) = 0;

    /// Who has this number, by this computer's knowledge. For the form, as it is typed.
    virtual QFuture<std::optional<Contact>> existing(const QString& e164) = 0;
    /// By this computer's knowledge.
    virtual QFuture<ContactVocabulary> vocabulary() = 0;

Q_SIGNALS:
    /// One came, went, or may be repeated now.
    void unconfirmedChanged();
    /// By create(), or later by being found.
    void created(const rejoinder::ContactId& id);
};

} // namespace rejoinder
