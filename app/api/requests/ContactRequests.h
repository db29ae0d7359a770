#pragma once

#include "api/ApiRequest.h"
#include "api/ContactFilter.h"
#include "domain/Contact.h"

namespace rejoinder::requests {

[[nodiscard]] ApiRequest listContacts(const AccountId& account, const ContactFilter& filter, int offset, int limit,
                                      RequestPriority priority);
[[nodiscard]] ApiRequest getContact(const AccountId& account, const ContactId& id, RequestPriority priority);
[[nodiscard]] ApiRequest createContact(const AccountId& account, const Contact& contact, MergeStrategy strategy,
                                       RequestPriority priority = RequestPriority::OpenThread);
/// Many at once, as a CSV file with a header line.
[[nodiscard]] ApiRequest importContacts(const AccountId& account, const QByteArray& csv, MergeStrategy strategy,
                                        RequestPriority priority = RequestPriority::OpenThread);
/// `wholeRecord`: the complete contact as JSON, since PUT replaces; just read, see
/// ApiRequest::freshFor.
[[nodiscard]] ApiRequest replaceContact(const AccountId& account, const ContactId& id, const QByteArray& wholeRecord,
                                        RequestPriority priority = RequestPriority::OpenThread);
[[nodiscard]] ApiRequest removeContact(const AccountId& account, const ContactId& id,
                                       RequestPriority priority = RequestPriority::OpenThread);

} // namespace rejoinder::requests
