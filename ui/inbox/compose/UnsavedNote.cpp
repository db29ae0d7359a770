#include "ui/inbox/compose/UnsavedNote.h"

#include "session/DraftDesk.h"

namespace rejoinder {

UnsavedNote::UnsavedNote(DraftDesk& drafts, QWidget* parent) : ComposerNote(parent), m_drafts(drafts)
{
    connect(&drafts, &DraftDesk::unsavedChanged, this, &UnsavedNote::look);
}

void UnsavedNote::watch(const std::optional<ConversationId>& id)
{
    m_id = id;
    look();
}

void UnsavedNote::look()
{
    if (!m_id || !m_drafts.isUnsaved(*m_id))
        clear();
    else if (isHidden()) // said once: a screen reader would read it again with each
        say(Kind::Quiet, {tr("Not saved on this computer: its disk is full or cannot be written. The text stays here "
                             "while Rejoinder is open.")});
}

} // namespace rejoinder
