#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace rejoinder {

/// An identifier that Sakari (or this program) gave, in a type of its own, so that a contact's id cannot be passed
/// where a conversation's is wanted. Opaque text: never parsed, never shown.
template <class Tag> class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend auto operator<=>(const StrongId& a, const StrongId& b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const StrongId& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using AccountId = StrongId<struct AccountTag>;
using ContactId = StrongId<struct ContactTag>;
using ConversationId = StrongId<struct ConversationTag>;
using MessageId = StrongId<struct MessageTag>;
using TemplateId = StrongId<struct TemplateTag>;
using GroupId = StrongId<struct GroupTag>;
using CampaignId = StrongId<struct CampaignTag>;
using WebhookId = StrongId<struct WebhookTag>;
/// Names one accepted click on Send on this computer; made here, never known to Sakari.
using OutboxId = StrongId<struct OutboxTag>;

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::ContactId)
Q_DECLARE_METATYPE(rejoinder::ConversationId)
Q_DECLARE_METATYPE(rejoinder::MessageId)
Q_DECLARE_METATYPE(rejoinder::TemplateId)
Q_DECLARE_METATYPE(rejoinder::GroupId)
Q_DECLARE_METATYPE(rejoinder::OutboxId)
