#pragma once

#include "domain/ConversationRow.h"
#include "session/SyncState.h"

#include <QCoreApplication>

namespace rejoinder {

/// What stands in place of the list where there is no row to show: what it is, what to do, and what the button does.
/// Pure.
class EmptyListWords
{
    Q_DECLARE_TR_FUNCTIONS(EmptyListWords)
public:
    enum class Button { None, TryAgain, ClearSearch, SearchAllGroups, NewConversation };

    EmptyListWords(const ConversationQuery& query, const SyncState& sync);

    QString icon;
    QString what;
    QString hint;
    Button button = Button::None;

    [[nodiscard]] QString buttonText() const;

private:
    bool saySync(const SyncState& sync);
    void saySearch(const ConversationQuery& query);
    void sayFolder(Folder folder);
};

} // namespace rejoinder
