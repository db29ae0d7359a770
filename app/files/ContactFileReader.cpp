#include "files/ContactFileReader.h"

#include "files/ContactMapping.h"
#include "files/EncodingGuess.h"
#include "files/PlanGuess.h"
#include "files/VcardReader.h"

#include <QStringDecoder>

namespace rejoinder {

using Kind = FileProblem::Kind;

static constexpr qsizetype previewRows = 50;

namespace {

struct Glance
{
    QByteArray head;
    QByteArray encoding;
    qint64 size = 0;
    std::optional<FileProblem> problem;
};

Glance glanceAt(const QString& path, const std::optional<QByteArray>& encoding, const StopFlag& stop)
{
    Glance glance;
    FilePieces pieces(path, stop);
    glance.problem = pieces.open();
    glance.size = pieces.size();
    if (glance.problem)
        return glance;
    glance.head = pieces.next();
    // What a person opens in the hope that it is the same: a workbook, old (OLE) or new (a ZIP).
    if (glance.head.startsWith("PK\x03\x04") || glance.head.startsWith("\xD0\xCF\x11\xE0")) {
        glance.problem = FileProblem{.kind = Kind::Spreadsheet};
        return glance;
    }
    if (encoding) {
        glance.encoding = *encoding;
        return glance;
    }
    EncodingGuess guess;
    for (QByteArray piece = glance.head; !piece.isEmpty(); piece = pieces.next())
        guess.add(piece);
    glance.problem = pieces.problem();
    glance.encoding = guess.name();
    return glance;
}

bool isVcard(const QString& head)
{
    return head.trimmed().startsWith(u"BEGIN:VCARD", Qt::CaseInsensitive);
}

/// How many columns there are: those of the first row, and a few that later rows have beyond it. A row that has run
/// away does not make columns.
qsizetype widthOf(const QList<QStringList>& rows)
{
    const qsizetype most = rows.isEmpty() ? 0 : rows.constFirst().size() + mostCellsBeyondHeading;
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = row.size() > most ? width : std::max(width, row.size());
    return width;
}

} // namespace

ContactFilePreview previewContactFile(const QString& path, const ContactFileWish& wish, const StopFlag& stop)
{
    ContactFilePreview preview;
    ContactFilePlan& plan = preview.plan;
    plan.region = wish.region;
    const Glance glance = glanceAt(path, wish.encoding, stop);
    preview.size = glance.size;
    preview.problem = glance.problem;
    if (preview.problem)
        return preview;
    plan.encoding = glance.encoding;
    QStringDecoder decoder(plan.encoding.constData());
    const QString head = decoder.decode(glance.head);
    if (isVcard(head)) {
        plan.format = ContactFilePlan::Format::Vcard;
        // A card of 4.0 is always UTF-8, also where a line was folded within a letter and it does not look so.
        if (!wish.encoding && head.contains(u"VERSION:4.0"))
            plan.encoding = "UTF-8";
    }
    plan.delimiter = wish.delimiter ? *wish.delimiter : guessDelimiter(head.toUtf8());

    QList<QStringList> rows;
    preview.problem = readContactRows(path, plan, stop, [&rows](ContactFileRow&& row) {
        rows.append(row.cells);
        return rows.size() <= previewRows;
    });
    if (preview.problem)
        return preview;
    if (plan.format == ContactFilePlan::Format::Vcard) {
        plan.hasHeading = false;
        plan.heading = VcardReader::heading();
        plan.uses = VcardReader::uses();
    } else {
        plan.hasHeading = wish.hasHeading ? *wish.hasHeading : isHeading(rows);
        const qsizetype width = widthOf(rows);
        plan.heading = plan.hasHeading ? rows.takeFirst() : QStringList();
        while (plan.heading.size() < width)
            plan.heading.append(QString());
        plan.uses = guessUses(plan.heading, rows);
        if (rows.isEmpty())
            preview.problem = FileProblem{.kind = Kind::Empty};
    }
    preview.rows = rows.first(std::min(rows.size(), previewRows));
    return preview;
}

ContactFileCheck checkContactFile(const QString& path, const ContactFilePlan& plan, const StopFlag& stop,
                                  const std::function<void(int)>& progress)
{
    ContactFileCheck check;
    check.heading = plan.heading;
    const ContactMapping mapping(plan);
    QHash<QString, int> rowOfNumber;
    bool isHeadingNext = plan.hasHeading;
    const auto use = [&](ContactFileRow&& row) {
        if (std::exchange(isHeadingNext, false))
            return true;
        JobItem item = mapping.item(std::move(row));
        const QString& number = item.contact.mobile.number;
        // Also beneath a row that is refused for its e-mail: which of the two is right is for a person to say.
        if (!number.isEmpty() && item.problem != ImportProblem::TooManyCells) {
            if (rowOfNumber.contains(number) && item.problem == ImportProblem::None)
                item.problem = ImportProblem::SameNumberAbove;
            else
                rowOfNumber.insert(number, item.row);
        }
        check.items.append(std::move(item));
        return true;
    };
    check.problem = readContactRows(path, plan, stop, use, progress);
    if (check.problem)
        check.items.clear();
    else if (check.items.isEmpty())
        check.problem = FileProblem{.kind = Kind::Empty};
    return check;
}

} // namespace rejoinder
