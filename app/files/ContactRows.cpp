#include "files/ContactRows.h"

#include "files/CsvReader.h"
#include "files/VcardReader.h"

#include <QStringDecoder>

namespace rejoinder {

using Kind = FileProblem::Kind;

namespace {

/// The bytes of a file in UTF-8, whatever they are in.
class Recoder
{
public:
    explicit Recoder(const QByteArray& encoding)
        // Bytes in UTF-8 go through as they are: what is wrong in them shows as U+FFFD in the cell that it stands in.
        : m_isUtf8(encoding.compare("UTF-8", Qt::CaseInsensitive) == 0), m_decoder(encoding.constData())
    {
    }

    [[nodiscard]] bool isValid() const { return m_isUtf8 || m_decoder.isValid(); }

    [[nodiscard]] QByteArray utf8(QByteArray piece)
    {
        if (m_isUtf8) {
            if (!m_begun && piece.startsWith("\xEF\xBB\xBF"))
                piece.remove(0, 3);
            m_begun = true;
            return piece;
        }
        const QString decoded = m_decoder.decode(piece);
        return decoded.toUtf8();
    }

private:
    const bool m_isUtf8;
    QStringDecoder m_decoder;
    bool m_begun = false;
};

/// "sep=;" in the first line is a spreadsheet's note to itself.
bool isSeparatorNote(const ContactFileRow& row)
{
    return row.number == 1 && row.cellCount <= 2 && row.cells.constFirst().size() <= 5 &&
           row.cells.constFirst().startsWith(u"sep=", Qt::CaseInsensitive);
}

} // namespace

std::optional<FileProblem> readContactRows(const QString& path, const ContactFilePlan& plan, const StopFlag& stop,
                                           const std::function<bool(ContactFileRow&&)>& use,
                                           const std::function<void(int)>& progress)
{
    FilePieces pieces(path, stop);
    if (auto problem = pieces.open())
        return problem;
    Recoder recoder(plan.encoding);
    if (!recoder.isValid())
        return FileProblem{.kind = Kind::NotText};

    std::optional<FileProblem> refusal;
    int count = 0;
    const auto take = [&](ContactFileRow&& row) {
        if (isSeparatorNote(row))
            return true;
        if (++count > mostImportRows + (plan.hasHeading ? 1 : 0))
            refusal = FileProblem{.kind = Kind::TooManyRows, .row = row.number, .limit = mostImportRows};
        else if (count == 1 && row.cellCount > mostImportColumns)
            refusal = FileProblem{
                .kind = Kind::TooManyColumns, .row = row.number, .size = row.cellCount, .limit = mostImportColumns};
        return !refusal && use(std::move(row));
    };

    const auto drive = [&](auto& reader) -> std::optional<FileProblem> {
        bool goesOn = true;
        for (QByteArray piece = pieces.next(); goesOn && !piece.isEmpty(); piece = pieces.next()) {
            goesOn = reader.feed(recoder.utf8(std::move(piece)));
            if (progress)
                progress(pieces.percent());
        }
        if (refusal)
            return refusal;
        if (reader.problem())
            return reader.problem();
        if (!goesOn)
            return std::nullopt; // Enough was read; what became of the rest is nobody's question.
        if (pieces.problem()) {
            FileProblem problem = *pieces.problem();
            problem.row = std::max(0, reader.row() - 1);
            return problem;
        }
        reader.finish();
        if (refusal || reader.problem())
            return refusal ? refusal : reader.problem();
        return count == 0 ? std::optional(FileProblem{.kind = Kind::Empty}) : std::nullopt;
    };

    if (plan.format == ContactFilePlan::Format::Vcard) {
        VcardReader reader(take);
        return drive(reader);
    }
    CsvReader reader(plan.delimiter, mostImportColumns, [&](CsvRow&& row) {
        return take({row.number, std::move(row.cells), row.cellCount});
    });
    return drive(reader);
}

} // namespace rejoinder
