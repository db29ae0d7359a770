#include "files/ContactMapping.h"

#include "files/FormulaGuard.h"
#include "files/HeadingWords.h"
#include "files/ListCell.h"
#include "files/NameSplit.h"
#include "files/NumberCell.h"

#include <algorithm>

namespace rejoinder {

/// What the cells of a row have given so far.
struct ContactMapping::Found
{
    Contact contact;
    QString fullName;
    QString country;
    QString kind; ///< of the next number
    QString number;
    int numberRank = 100; ///< the lower the better
};

static bool isEmailAddress(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    const QString domain = text.sliced(at + 1);
    const bool hasOther = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c == u',' || c == u';' || c == u'<' || c == u'>' || c.category() == QChar::Other_Control;
    });
    return at > 0 && !hasOther && !domain.contains(u'@') && domain.indexOf(u'.') > 0 && !domain.endsWith(u'.');
}

/// Google writes several values into one cell; the first is the main one.
static QString firstOfSeveral(const QString& cell)
{
    const qsizetype more = cell.indexOf(u":::");
    return more < 0 ? cell : cell.first(more).trimmed();
}

void ContactMapping::take(ColumnUse use, const QString& cell, const QString& heading, Found& found) const
{
    switch (use) {
    case ColumnUse::FirstName:
        found.contact.firstName = cell.simplified();
        break;
    case ColumnUse::LastName:
        found.contact.lastName = cell.simplified();
        break;
    case ColumnUse::FullName:
        found.fullName = cell;
        break;
    case ColumnUse::NumberKind:
        found.kind = cell;
        break;
    case ColumnUse::Number:
    case ColumnUse::OtherNumber: {
        const QString kind = std::exchange(found.kind, {});
        const int rank = isMobileKind(kind) ? 0 : use == ColumnUse::Number ? 1 : 2;
        if (!cell.isEmpty() && !isNoTelephoneKind(kind) && rank < found.numberRank) {
            found.numberRank = rank;
            found.number = firstOfSeveral(cell);
        }
        break;
    }
    case ColumnUse::Email:
        if (found.contact.email.isEmpty())
            found.contact.email = firstOfSeveral(cell);
        break;
    case ColumnUse::List:
        for (const QString& name : namesOfListCell(cell)) {
            const ContactList list{.id = {}, .name = name, .optIn = {}, .optOut = {}};
            if (!found.contact.lists.contains(list))
                found.contact.lists.append(list);
        }
        break;
    case ColumnUse::Country:
        found.country = cell;
        break;
    case ColumnUse::Attribute:
        if (const QString name = attributeOfHeading(heading); !name.isEmpty() && !cell.isEmpty())
            found.contact.attributes.insert(name, cell);
        break;
    case ColumnUse::Ignore:
        break;
    }
}

JobItem ContactMapping::item(ContactFileRow row) const
{
    Found found;
    bool isUnreadable = false;
    const qsizetype columns = std::min(row.cells.size(), m_plan.uses.size());
    for (qsizetype column = 0; column < columns; ++column) {
        const ColumnUse use = m_plan.uses.at(column);
        // No spreadsheet has put an apostrophe into a card.
        const QString& raw = row.cells.at(column);
        const QString cell = (m_plan.format == ContactFilePlan::Format::Csv ? withoutGuard(raw) : raw).trimmed();
        isUnreadable = isUnreadable || (use != ColumnUse::Ignore && cell.contains(QChar::ReplacementCharacter));
        take(use, cell, m_plan.heading.value(column), found);
    }
    if (found.contact.firstName.isEmpty() && found.contact.lastName.isEmpty()) {
        const SplitName name = splitName(found.fullName);
        found.contact.firstName = name.first;
        found.contact.lastName = name.last;
    }
    const QString ofRow = regionOfCell(found.country);
    const NumberReading reading = readNumberCell(found.number, ofRow.isEmpty() ? m_plan.region : ofRow);
    if (reading.number)
        found.contact.mobile = {.number = reading.number->e164(),
                                .country = reading.number->region(),
                                .valid = {},
                                .lineType = {},
                                .verified = {}};

    JobItem item{.row = row.number, .contact = found.contact, .cells = std::move(row.cells)};
    // The first that is wrong with a row is what makes the others: a cell too many moves all that follow.
    const qsizetype inHeading = std::max(m_plan.uses.size(), m_plan.heading.size());
    if (row.cellCount > inHeading + mostCellsBeyondHeading)
        item.problem = ImportProblem::TooManyCells;
    else if (isUnreadable)
        item.problem = ImportProblem::UnreadableText;
    else if (reading.problem != ImportProblem::None)
        item.problem = reading.problem;
    else if (!found.contact.email.isEmpty() && !isEmailAddress(found.contact.email))
        item.problem = ImportProblem::NotAnEmailAddress;
    // A row that has run away would be kept at full length for nothing; one cell too many shows that it has.
    item.cells = item.cells.first(std::min(item.cells.size(), inHeading + mostCellsBeyondHeading + 1));
    return item;
}

} // namespace rejoinder
