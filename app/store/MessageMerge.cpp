#include "store/MessageRecords.h"
#include "store/StampColumns.h"

namespace rejoinder {

namespace {

/// How far along its way a text is; the last step has several ends.
int stepOf(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Unknown:
        return 0;
    case DeliveryStatus::New:
        return 1;
    case DeliveryStatus::Validated:
        return 2;
    case DeliveryStatus::Queued:
        return 3;
    case DeliveryStatus::Sent:
        return 4;
    case DeliveryStatus::Delivered:
    case DeliveryStatus::Received:
    case DeliveryStatus::Failed:
    case DeliveryStatus::Invalid:
        return 5;
    }
    return 0;
}

template <class Text> void fill(Text& kept, const Text& other)
{
    if (kept.isEmpty())
        kept = other;
}

} // namespace

Message mergedMessage(const Message& stored, const Message& incoming)
{
    const bool older = isOlder(incoming.updated, stored.updated);
    const Message& base = older ? stored : incoming;
    const Message& rest = older ? incoming : stored;
    Message merged = base;
    merged.conversationId = stored.conversationId;
    fill(merged.contactId, rest.contactId);
    fill(merged.groupId, rest.groupId);
    fill(merged.text, rest.text);
    fill(merged.templateText, rest.templateText);
    fill(merged.phoneNumber, rest.phoneNumber);
    fill(merged.media, rest.media);
    if (!merged.price)
        merged.price = rest.price;
    if (merged.segments == 0)
        merged.segments = rest.segments;
    if (!merged.sendAt.isValid())
        merged.sendAt = rest.sendAt;
    if (!merged.created.at.isValid())
        merged.created = rest.created;
    if (!merged.updated.at.isValid())
        merged.updated = rest.updated;
    merged.isMms = stored.isMms || incoming.isMms;
    if (stepOf(rest.status) > stepOf(base.status)) {
        merged.status = rest.status;
        merged.statusText = rest.statusText;
        merged.error = rest.error;
    } else if (base.status == rest.status && merged.error.isEmpty()) {
        merged.error = rest.error;
    }
    return merged;
}

} // namespace rejoinder
