#pragma once

#include "domain/Contact.h"

#include <QCoreApplication>

namespace rejoinder {

/// Whether somebody may be texted, as far as Sakari says: in two words for a table, in a sentence for a page. Pure.
class ContactStanding
{
    Q_DECLARE_TR_FUNCTIONS(ContactStanding)
public:
    /// Opted out outweighs everything: it is what must never be overlooked.
    enum class Kind { OptedOut, NotValid, OptedIn, NothingRecorded };

    explicit ContactStanding(const Contact& contact);

    Kind kind;
    QString word;
    QString iconName; ///< one of ours; empty: none

    /// What it means, with its day.
    [[nodiscard]] static QString sentence(const Contact& contact);
    /// Why no text can be begun to them; empty: one can.
    [[nodiscard]] static QString whyNoText(const Contact& contact);
};

} // namespace rejoinder
