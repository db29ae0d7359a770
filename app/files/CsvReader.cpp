#include "files/CsvReader.h"

#include <csv.h>
#include <utility>

namespace rejoinder {

using Kind = FileProblem::Kind;

struct CsvReader::Parser
{
    Parser(char delimiter, int kept, Use handOver) : keptCells(kept), use(std::move(handOver))
    {
        // The first call reserves nothing and cannot fail.
        csv_init(&csv, CSV_REPALL_NL);
        csv_set_delim(&csv, static_cast<unsigned char>(delimiter));
    }
    ~Parser() { csv_free(&csv); }
    Q_DISABLE_COPY_MOVE(Parser)

    static void cellEnds(void* bytes, size_t size, void* self)
    {
        auto* parser = static_cast<Parser*>(self);
        parser->lastEnd = 0;
        ++parser->row.cellCount;
        if (parser->row.cellCount <= parser->keptCells)
            parser->row.cells.append(QString::fromUtf8(static_cast<const char*>(bytes), qsizetype(size)));
    }

    static void rowEnds(int end, void* self)
    {
        auto* parser = static_cast<Parser*>(self);
        // Both characters of a CRLF are told.
        const bool isSecondHalf = end == '\n' && parser->lastEnd == '\r' && parser->row.cellCount == 0;
        parser->lastEnd = isSecondHalf ? 0 : end;
        if (!isSecondHalf)
            parser->handOver();
    }

    void handOver()
    {
        const bool isEmpty = row.cellCount == 0 || (row.cellCount == 1 && row.cells.constFirst().isEmpty());
        row.number = number++;
        if (!isEmpty && goesOn)
            goesOn = use(std::move(row));
        row = {};
    }

    csv_parser csv = {};
    const int keptCells;
    Use use;
    CsvRow row;
    int number = 1; ///< of the row that is being read
    int lastEnd = 0;
    bool goesOn = true;
    std::optional<FileProblem> problem;
};

CsvReader::CsvReader(char delimiter, int keptCells, Use use)
    : m_parser(std::make_unique<Parser>(delimiter, keptCells, std::move(use)))
{
}

CsvReader::~CsvReader() = default;

bool CsvReader::feed(const QByteArray& utf8)
{
    if (!m_parser->goesOn || m_parser->problem)
        return false;
    // No text has a zero byte. What follows it in this piece is not looked at, so that the row is the right one.
    const qsizetype zero = utf8.indexOf('\0');
    const auto size = size_t(zero < 0 ? utf8.size() : zero);
    if (csv_parse(&m_parser->csv, utf8.constData(), size, &Parser::cellEnds, &Parser::rowEnds, m_parser.get()) != size)
        m_parser->problem = FileProblem{.kind = Kind::NotReadable, .row = m_parser->number};
    else if (zero >= 0)
        m_parser->problem = FileProblem{.kind = Kind::NotText, .row = m_parser->number};
    else if (csv_get_buffer_size(&m_parser->csv) > size_t(longestCell))
        m_parser->problem = FileProblem{.kind = Kind::OpenQuote, .row = m_parser->number};
    return m_parser->goesOn && !m_parser->problem;
}

void CsvReader::finish()
{
    if (!m_parser->goesOn || m_parser->problem)
        return;
    // Strict about the end alone: within a cell a stray quotation mark is a quotation mark.
    csv_set_opts(&m_parser->csv, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&m_parser->csv, &Parser::cellEnds, &Parser::rowEnds, m_parser.get()) != 0)
        m_parser->problem = FileProblem{.kind = Kind::OpenQuote, .row = m_parser->number};
}

const std::optional<FileProblem>& CsvReader::problem() const
{
    return m_parser->problem;
}

int CsvReader::row() const
{
    return m_parser->number;
}

} // namespace rejoinder
