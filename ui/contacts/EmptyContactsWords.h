#pragma once

#include "domain/ContactProgress.h"
#include "session/SyncState.h"

#include <QCoreApplication>

namespace rejoinder {

/// What stands in place of the table where there is no contact to show: what it is, what to do, and what the button
/// does. Pure.
class EmptyContactsWords
{
    Q_DECLARE_TR_FUNCTIONS(EmptyContactsWords)
public:
    enum class Button { None, ClearFilters, NewContact, TryAgain };

    /// `filtering`: something is looked for, so that there may be contacts beyond it.
    EmptyContactsWords(bool filtering, const SyncState& sync, const ContactProgress& progress);

    QString icon;
    QString what;
    QString hint;
    Button button = Button::None;

    [[nodiscard]] QString buttonText() const;
    /// How far the contacts are read, for a line beside their number; empty: all of them are.
    [[nodiscard]] static QString progress(const ContactProgress& progress);
};

} // namespace rejoinder
