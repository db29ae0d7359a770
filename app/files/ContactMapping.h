#pragma once

#include "domain/ContactFile.h"
#include "files/ContactRows.h"

namespace rejoinder {

/// Makes contacts out of rows, as the columns of a plan say. Finds everything about a row that the row alone tells;
/// numbers that come twice are found by checkContactFile(). Any thread, one at a time.
class ContactMapping
{
public:
    explicit ContactMapping(const ContactFilePlan& plan) : m_plan(plan) {}

    [[nodiscard]] JobItem item(ContactFileRow row) const;

private:
    struct Found;
    void take(ColumnUse use, const QString& cell, const QString& heading, Found& found) const;

    const ContactFilePlan m_plan;
};

} // namespace rejoinder
