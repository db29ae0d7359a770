#include "sync/OutboxLanes.h"

namespace rejoinder {

namespace {

QString keyOf(const OutboxEntry& entry)
{
    if (!entry.conversationId.isEmpty())
        return u'c' + entry.conversationId.text();
    const auto* contact = std::get_if<ToContact>(&entry.text.to);
    if (!contact)
        return u'c' + std::get<ToConversation>(entry.text.to).id.text();
    return contact->id.isEmpty() ? u'n' + contact->mobile.number : u'p' + contact->id.text();
}

} // namespace

void OutboxLanes::append(const OutboxEntry& entry)
{
    const QString lane = keyOf(entry);
    // Not through remove(): where it stands alone, its lane's failures must not be forgotten.
    if (const auto before = m_lanes.find(m_laneOf.value(entry.id)); before != m_lanes.end())
        before->waiting.removeAll(entry.id);
    m_laneOf.insert(entry.id, lane);
    m_lanes[lane].waiting.append(entry.id);
}

std::optional<OutboxId> OutboxLanes::head(const QString& lane) const
{
    const auto found = m_lanes.constFind(lane);
    return found == m_lanes.cend() || found->waiting.isEmpty() ? std::nullopt : std::optional(found->waiting.first());
}

void OutboxLanes::remove(const OutboxId& id)
{
    const QString key = m_laneOf.take(id);
    const auto lane = m_lanes.find(key);
    if (lane == m_lanes.end())
        return;
    lane->waiting.removeAll(id);
    if (lane->waiting.isEmpty() && !lane->busy)
        m_lanes.erase(lane);
}

bool OutboxLanes::isFree(const QString& lane) const
{
    const auto found = m_lanes.constFind(lane);
    return found != m_lanes.cend() && !found->busy && !found->resting;
}

void OutboxLanes::setBusy(const QString& lane, bool busy)
{
    const auto found = m_lanes.find(lane);
    if (found == m_lanes.end())
        return;
    found->busy = busy;
    if (!busy && found->waiting.isEmpty())
        m_lanes.erase(found);
}

int OutboxLanes::rest(const QString& lane)
{
    const auto found = m_lanes.find(lane);
    if (found == m_lanes.end())
        return 0;
    found->resting = true;
    return ++found->failures;
}

void OutboxLanes::wake(const QString& lane)
{
    if (const auto found = m_lanes.find(lane); found != m_lanes.end())
        found->resting = false;
}

void OutboxLanes::calm(const QString& lane)
{
    if (const auto found = m_lanes.find(lane); found != m_lanes.end())
        found->failures = 0;
}

} // namespace rejoinder
