#pragma once

#include "domain/Contact.h"
#include "domain/ContactConflict.h"
#include "domain/Result.h"

#include <QByteArray>

namespace rejoinder::decode {

/// The complete record to PUT: Sakari's own (`answer`, the body of a GET) with the fields of `changed` that differ from
/// `base`, everything else as it was, known here or not. Never touches `blocked` or `optIn`. Pure.
[[nodiscard]] Result<QByteArray> patchedContact(const QByteArray& answer, const Contact& base, const Contact& changed);

/// A contact that is to be on a list, or not to be on it any more.
struct RecordOnList
{
    Contact contact;        ///< as the answer has it
    QByteArray replacement; ///< the complete record to PUT; empty where it is so already
};

/// `answer` as above, whose contact must be `id`. Pure.
[[nodiscard]] Result<RecordOnList> recordOnList(const QByteArray& answer, const ContactId& id, const ContactList& list,
                                                bool isOn);

/// What is to be done about a contact, decided on the record (`answer`) that would be written over.
struct ContactDecision
{
    ContactSaving outcome; ///< where nothing is to be written
    QByteArray record;     ///< what is to be PUT; empty: nothing
};

/// The record with what differs between `base` and `changed`; a conflict where Sakari's differs from `base` in anything
/// that can be edited. Nothing to write where it is as `changed` wants it already. Pure.
[[nodiscard]] Result<ContactDecision> savedContact(const QByteArray& answer, const Contact& base,
                                                   const Contact& changed);

} // namespace rejoinder::decode
