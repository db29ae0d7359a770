#include "FuzzTarget.h"

#include "files/ContactFileReader.h"
#include "files/ContactRows.h"
#include "files/FormulaGuard.h"
#include "files/ListCell.h"

#include <QTemporaryFile>

namespace rejoinder {

static void checkRows(const ContactFileCheck& check)
{
    demand(!check.problem || check.items.isEmpty(), "nothing is half read");
    int row = 0;
    for (const JobItem& item : check.items) {
        demand(item.row > row, "rows stand in order");
        row = item.row;
        const QString& number = item.contact.mobile.number;
        if (item.problem == ImportProblem::None)
            demand(number.size() > 5 && number.startsWith(u'+'), "what is imported has a number");
        demand(item.cells.size() <= mostImportColumns + mostCellsBeyondHeading, "a row is not kept at any length");
        demand(!item.contact.optIn.isValid() && !item.contact.blocked.isValid(), "a file opts nobody in or out");
        for (const ContactList& list : item.contact.lists)
            demand(!list.name.isEmpty(), "a list has a name");
    }
}

/// The bytes as a file: guessed, read, mapped and checked as in the import.
void fuzzOne(const QByteArray& input)
{
    QTemporaryFile file;
    demand(file.open() && file.write(input) == input.size() && file.flush(), "there is room for the file");
    const ContactFileWish wish{.region = QStringLiteral("US"), .encoding = {}, .delimiter = {}, .hasHeading = {}};
    const ContactFilePreview preview = previewContactFile(file.fileName(), wish);
    if (!preview.problem) {
        demand(preview.plan.uses.size() == preview.plan.heading.size(), "each column has a use");
        checkRows(checkContactFile(file.fileName(), preview.plan));
    }
    const QString text = QString::fromUtf8(input.left(200));
    demand(withoutGuard(guardedCell(text)) == text, "a guarded cell comes back");
    const QStringList names = namesOfListCell(text);
    demand(namesOfListCell(listCell(names)) == names, "names of lists come back");
}

} // namespace rejoinder
