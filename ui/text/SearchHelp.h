#pragma once

#include <QCoreApplication>

namespace rejoinder {

/// What can be typed into the search field, and what is searched. Pure.
class SearchHelp
{
    Q_DECLARE_TR_FUNCTIONS(SearchHelp)
public:
    /// For the line below the field; `group` is empty where all are searched.
    [[nodiscard]] static QString where(const QString& group);
    /// While the history of messages is still being filled.
    [[nodiscard]] static QString stillComing(int percentHere);
    /// All that can be typed, a line each, as rich text.
    [[nodiscard]] static QString whole();
    /// The same for the field above the contacts.
    [[nodiscard]] static QString ofContacts();
};

} // namespace rejoinder
