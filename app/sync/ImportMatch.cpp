#include "sync/ImportMatch.h"

#include "sync/CreationMatch.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// Two clocks that are less than a minute apart count as the same; see SakariAccess::serverNow().
constexpr qint64 clockSlackSeconds = 120;

/// Stamps that say so, and not their absence.
bool wasUntouchedSince(const Contact& contact, const QDateTime& asked)
{
    const QDateTime before = asked.addSecs(-clockSlackSeconds);
    const QDateTime last = std::max(contact.created.at, contact.updated.at);
    return asked.isValid() && contact.updated.at.isValid() && last < before;
}

} // namespace

ImportTrace importTrace(const JobStep& step, MergeStrategy strategy, const QList<Contact>& found)
{
    Contact wanted = step.item.contact;
    if (strategy == MergeStrategy::Core) {
        // By its name the rest of a contact that is there stays as it is.
        wanted.lists.clear();
        wanted.attributes.clear();
    }
    if (std::any_of(found.cbegin(), found.cend(),
                    [&wanted](const Contact& one) { return likeness(wanted, one) == Likeness::Whole; }))
        return ImportTrace::Done;
    const bool isUntouched = std::all_of(found.cbegin(), found.cend(),
                                         [&step](const Contact& one) { return wasUntouchedSince(one, step.askedAt); });
    return isUntouched ? ImportTrace::NotThere : ImportTrace::CannotTell;
}

} // namespace rejoinder
