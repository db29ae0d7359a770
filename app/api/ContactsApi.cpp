#include "api/ContactsApi.h"

#include "api/DecodedCall.h"
#include "api/decode/ContactPatch.h"
#include "api/decode/DecodeContact.h"
#include "api/decode/DecodeContactImport.h"
#include "api/requests/ContactRequests.h"

namespace rejoinder {

QFuture<Result<Page<Contact>>> ContactsApi::list(const ContactFilter& filter, int offset, int limit,
                                                 RequestPriority priority)
{
    return decodedCall<Page<Contact>>(m_connection,
                                      requests::listContacts(m_connection.accountId(), filter, offset, limit, priority),
                                      decode::asked(offset, limit, decode::contactPage));
}

QFuture<Result<Contact>> ContactsApi::get(const ContactId& id, RequestPriority priority)
{
    return decodedCall<Contact>(m_connection, requests::getContact(m_connection.accountId(), id, priority),
                                decode::contact);
}

QFuture<Result<Contact>> ContactsApi::create(const Contact& contact, MergeStrategy strategy, RequestPriority priority)
{
    return decodedCall<Contact>(
        m_connection, requests::createContact(m_connection.accountId(), contact, strategy, priority), decode::contact);
}

QFuture<Result<ContactImport>> ContactsApi::importCsv(const QByteArray& csv, MergeStrategy strategy,
                                                      RequestPriority priority)
{
    return decodedCall<ContactImport>(m_connection,
                                      requests::importContacts(m_connection.accountId(), csv, strategy, priority),
                                      decode::contactImport);
}

QFuture<Result<Contact>> ContactsApi::update(const Contact& base, const Contact& changed)
{
    const ApiRequest read = requests::getContact(m_connection.accountId(), base.id, RequestPriority::OpenThread);
    const auto patch = [base, changed](const QByteArray& answer) {
        return decode::patchedContact(answer, base, changed);
    };
    const auto replacement = [account = m_connection.accountId(), id = base.id](const QByteArray& record) {
        return requests::replaceContact(account, id, record);
    };
    return replacedRecord<Contact>(m_connection, read, patch, replacement, decode::contact);
}

QFuture<Result<ContactOnList>> ContactsApi::setOnList(const ContactId& id, const ContactList& list, bool isOn,
                                                      RequestPriority priority)
{
    auto pending = std::make_shared<PendingAnswer<ContactOnList>>();
    const auto patch = [id, list, isOn](const QByteArray& answer) {
        return decode::recordOnList(answer, id, list, isOn);
    };
    whenDone(decodedCall<decode::RecordOnList>(m_connection,
                                               requests::getContact(m_connection.accountId(), id, priority), patch),
             &m_connection,
             [&connection = m_connection, pending, id, priority](const Result<decode::RecordOnList>& read) {
                 if (!read)
                     return pending->finish(read.error());
                 if (read.value().replacement.isEmpty())
                     return pending->finish(ContactOnList{.contact = read.value().contact});
                 const ApiRequest put =
                     requests::replaceContact(connection.accountId(), id, read.value().replacement, priority);
                 whenDone(decodedCall<Contact>(connection, put, decode::contact), &connection,
                          [pending](const Result<Contact>& written) {
                              if (written)
                                  pending->finish(ContactOnList{.contact = written.value(), .wasWritten = true});
                              else
                                  pending->finish(written.error());
                          });
             });
    return pending->future();
}

QFuture<Result<Done>> ContactsApi::remove(const ContactId& id, RequestPriority priority)
{
    return decodedCall<Done>(m_connection, requests::removeContact(m_connection.accountId(), id, priority),
                             decode::openDone);
}

} // namespace rejoinder
