#include "models/WaitingTexts.h"

#include "domain/PhoneNumber.h"
#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "models/ThreadModel.h"
#include "models/ThreadRows.h"
#include "store/ContactStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"

#include <algorithm>

namespace rejoinder {

namespace {

bool waitsForTheAgent(const OutboxEntry& entry)
{
    return entry.state == OutboxState::Asking || entry.state == OutboxState::Failed ||
           (entry.state == OutboxState::Unconfirmed && entry.notFoundAt.isValid());
}

} // namespace

WaitingTexts::WaitingTexts(Store& store, QObject* parent) : DiffedListModel(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const StoreChange& change) {
        if (change.everything || !change.threads.isEmpty())
            read();
    });
    read();
}

int WaitingTexts::undecided() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return int(std::count_if(m_placeless.begin(), m_placeless.end(), waitsForTheAgent));
}

std::optional<Contact> WaitingTexts::contactFor(const OutboxEntry& entry) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    const auto* to = std::get_if<ToContact>(&entry.text.to);
    const auto found = to ? m_contacts.constFind(to->id) : m_contacts.constEnd();
    return found == m_contacts.constEnd() ? std::nullopt : std::optional(*found);
}

void WaitingTexts::read()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_readAgain = false;
    const auto unfinished = m_store.outbox().unfinished();
    whenDone(m_store.outbox().ofConversation({}), this, [this, unfinished](const QList<OutboxEntry>& placeless) {
        m_reading = false;
        apply(unfinished.resultCount() > 0 ? unfinished.result() : QList<OutboxEntry>(), placeless);
        if (m_readAgain)
            read();
    });
}

void WaitingTexts::apply(const QList<OutboxEntry>& unfinished, const QList<OutboxEntry>& placeless)
{
    m_asking.clear();
    for (const OutboxEntry& entry : unfinished) {
        if (entry.state == OutboxState::Asking && !entry.conversationId.isEmpty())
            m_asking.append(entry.conversationId);
    }
    m_placeless = placeless;
    QList<ThreadRow> target = mergedRows({}, placeless);
    setFlags(target, {});
    QList<QString> keys;
    for (ThreadRow& row : target) {
        const OutboxEntry& entry = *row.outbox();
        keys.append(entry.id.text());
        const auto* to = std::get_if<ToContact>(&entry.text.to);
        const std::optional<Contact> contact = contactFor(entry);
        row.recipient = contact && !contact->fullName().isEmpty() ? contact->fullName()
                        : contact                                 ? displayNumber(contact->mobile.number)
                                                                  : (to ? displayNumber(to->mobile.number) : QString());
        row.startsRun = row.endsRun = true; // Neighbours may go to different people.
    }
    setRows(target, keys);
    Q_EMIT changed();
    learnContacts();
}

void WaitingTexts::learnContacts()
{
    for (const OutboxEntry& entry : std::as_const(m_placeless)) {
        const auto* to = std::get_if<ToContact>(&entry.text.to);
        const ContactId id = to ? to->id : ContactId();
        if (id.isEmpty() || m_contacts.contains(id))
            continue;
        whenDone(m_store.contacts().get(id), this, [this, id](const std::optional<Contact>& contact) {
            if (!contact || m_contacts.contains(id))
                return;
            m_contacts.insert(id, *contact);
            read();
        });
    }
}

QVariant WaitingTexts::data(const QModelIndex& index, int role) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (!holds(index))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return rows().at(index.row()).text();
    case ThreadModel::RowRole:
        return QVariant::fromValue(rows().at(index.row()));
    default:
        return {};
    }
}

} // namespace rejoinder
