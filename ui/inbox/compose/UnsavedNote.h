#pragma once

#include "domain/StrongId.h"
#include "ui/inbox/compose/ComposerNote.h"

#include <optional>

namespace rejoinder {

class DraftDesk;

/// Says, as long as it is so, that the disk does not take what is being written.
class UnsavedNote : public ComposerNote
{
    Q_OBJECT
public:
    explicit UnsavedNote(DraftDesk& drafts, QWidget* parent = nullptr);

    /// nullopt: nothing is being written.
    void watch(const std::optional<ConversationId>& id);

private:
    void look();

    DraftDesk& m_drafts;
    std::optional<ConversationId> m_id;
};

} // namespace rejoinder
