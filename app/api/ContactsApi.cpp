#include "api/ContactsApi.h"

#include "api/DecodedCall.h"
#include "api/decode/ContactPatch.h"
#include "api/decode/DecodeContact.h"
#include "api/decode/DecodeContactImport.h"
#include "api/requests/ContactRequests.h"

#include <functional>

namespace rejoinder {

namespace {

/// Where the PUT had to wait, the record is read anew; each reading waits for Sakari's leave by itself.
constexpr int mostReadings = 4;

struct Replacing
{
    using Decide = std::function<Result<decode::ContactDecision>(const QByteArray&)>;

    Replacing(SakariConnection& theConnection, ContactId theId, Decide theDecision)
        : connection(theConnection), id(std::move(theId)), decide(std::move(theDecision))
    {
    }

    SakariConnection& connection;
    ContactId id;
    Decide decide;
    PendingAnswer<ContactSaving> answer;
};

void readAndWrite(const std::shared_ptr<Replacing>& replacing, int readingsLeft)
{
    SakariConnection* connection = &replacing->connection;
    const auto written = [replacing, readingsLeft](const Result<Contact>& put) {
        if (put)
            replacing->answer.finish(Result<ContactSaving>(put.value()));
        else if (put.error().kind == ApiError::Kind::SlowedDown && readingsLeft > 1)
            readAndWrite(replacing, readingsLeft - 1);
        else
            replacing->answer.finish(put.error());
    };
    const auto decided = [replacing, connection, written](const Result<decode::ContactDecision>& decision) {
        if (!decision)
            return replacing->answer.finish(decision.error());
        const QByteArray& record = decision.value().record;
        if (record.isEmpty())
            return replacing->answer.finish(decision.value().outcome);
        const ApiRequest put = requests::replaceContact(connection->accountId(), replacing->id, record);
        whenDone(decodedCall<Contact>(*connection, put, decode::contact), connection, written);
    };
    const ApiRequest read = requests::getContact(connection->accountId(), replacing->id, RequestPriority::OpenThread);
    whenDone(decodedCall<decode::ContactDecision>(*connection, read, replacing->decide), connection, decided);
}

} // namespace

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

QFuture<Result<ContactSaving>> ContactsApi::save(const Contact& base, const Contact& changed)
{
    const auto decide = [base, changed](const QByteArray& answer) {
        return decode::savedContact(answer, base, changed);
    };
    const auto replacing = std::make_shared<Replacing>(m_connection, base.id, decide);
    readAndWrite(replacing, mostReadings);
    return replacing->answer.future();
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
