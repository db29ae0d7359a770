#include "files/VcardReader.h"

#include "files/HeadingWords.h"
#include "files/ListCell.h"
#include "files/VcardLine.h"

namespace rejoinder {

using Kind = FileProblem::Kind;

/// A picture is longer, and is let go; no name or number is.
static constexpr qsizetype longestProperty = 64'000;

QStringList VcardReader::heading()
{
    return {QStringLiteral("firstName"), QStringLiteral("lastName"),    QStringLiteral("fullName"),
            QStringLiteral("mobile"),    QStringLiteral("phone"),       QStringLiteral("email"),
            QStringLiteral("lists"),     QStringLiteral("organization")};
}

QList<ColumnUse> VcardReader::uses()
{
    return {ColumnUse::FirstName,   ColumnUse::LastName, ColumnUse::FullName, ColumnUse::Number,
            ColumnUse::OtherNumber, ColumnUse::Email,    ColumnUse::List,     ColumnUse::Ignore};
}

bool VcardReader::feed(const QByteArray& utf8)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at < utf8.size() && m_goesOn && !m_problem; ++at) {
        const char byte = utf8.at(at);
        if (byte == '\0') {
            m_problem = FileProblem{.kind = Kind::NotText, .row = row()};
        } else if (byte == '\n' || byte == '\r') {
            m_rest += utf8.sliced(begin, at - begin);
            begin = at + 1;
            // The second half of a CRLF is an empty line, which means nothing in a vCard.
            physicalLine(std::exchange(m_rest, {}));
        }
    }
    if (m_goesOn && !m_problem && begin < utf8.size() && m_rest.size() < longestProperty)
        m_rest += utf8.sliced(begin);
    return m_goesOn && !m_problem;
}

void VcardReader::finish()
{
    if (!m_goesOn || m_problem)
        return;
    physicalLine(std::exchange(m_rest, {}));
    logicalLine(std::exchange(m_logical, {}));
    if (m_goesOn && m_inCard)
        m_problem = FileProblem{.kind = Kind::CutShort, .row = row()};
    else if (m_goesOn && m_cards == 0)
        m_problem = FileProblem{.kind = Kind::NoCards};
}

void VcardReader::physicalLine(QByteArray line)
{
    if (line.isEmpty())
        return;
    const bool isFolded = line.startsWith(' ') || line.startsWith('\t');
    if (isFolded || m_softBreak) {
        if (m_logical.size() < longestProperty)
            m_logical += isFolded && !m_softBreak ? line.sliced(1) : line;
    } else {
        logicalLine(std::exchange(m_logical, std::move(line)));
    }
    // Only where the property says before its value that it is coded so: base64 ends in "=" too, and so may a name.
    const QByteArray head =
        m_logical.endsWith('=') ? m_logical.left(std::max<qsizetype>(0, m_logical.indexOf(':'))) : QByteArray();
    m_softBreak = head.toUpper().contains("QUOTED-PRINTABLE");
    if (m_softBreak)
        m_logical.chop(1);
}

void VcardReader::logicalLine(const QByteArray& line)
{
    if (line.isEmpty() || !m_goesOn)
        return;
    const QByteArray start = line.left(20).trimmed().toUpper();
    if (start == "BEGIN:VCARD") {
        // A card within a card (an agent of the person, in 2.1) is somebody else.
        m_depth += m_inCard ? 1 : 0;
        if (!m_inCard)
            m_card = {};
        m_inCard = true;
    } else if (start == "END:VCARD" && m_inCard) {
        if (m_depth > 0)
            --m_depth;
        else
            endCard();
    } else if (m_inCard && m_depth == 0) {
        property(line);
    }
}

void VcardReader::property(const QByteArray& line)
{
    const VcardLine parsed = VcardLine::parse(line);
    if (parsed.name == "FN" && m_card.full.isEmpty()) {
        m_card.full = vcardText(parsed.text()).simplified();
    } else if (parsed.name == "N" && m_card.first.isEmpty() && m_card.last.isEmpty()) {
        const QStringList parts = splitVcardValue(parsed.text(), u';');
        m_card.last = parts.value(0).simplified();
        m_card.first = QString(parts.value(1) + u' ' + parts.value(2)).simplified();
    } else if (parsed.name == "TEL") {
        takeNumber(vcardText(parsed.text()), parsed.types, parsed.isPreferred);
    } else if (parsed.name == "EMAIL") {
        const int rank = parsed.isPreferred ? 0 : 1;
        if (rank < m_card.emailRank) {
            m_card.emailRank = rank;
            m_card.email = vcardText(parsed.text()).trimmed();
        }
    } else if (parsed.name == "CATEGORIES") {
        m_card.categories += splitVcardValue(parsed.text(), u',');
    } else if (parsed.name == "ORG" && m_card.organization.isEmpty()) {
        m_card.organization = splitVcardValue(parsed.text(), u';').value(0).simplified();
    }
}

void VcardReader::takeNumber(const QString& value, const QStringList& types, bool isPreferred)
{
    const QString kinds = types.join(u' ');
    const QString number = value.startsWith(u"tel:", Qt::CaseInsensitive) ? value.sliced(4).trimmed() : value.trimmed();
    if (number.isEmpty() || isNoTelephoneKind(kinds))
        return;
    const int rank = isPreferred ? 0 : 1;
    if (isMobileKind(kinds) && rank < m_card.mobileRank) {
        m_card.mobileRank = rank;
        m_card.mobile = number;
    } else if (!isMobileKind(kinds) && rank < m_card.otherRank) {
        m_card.otherRank = rank;
        m_card.otherNumber = number;
    }
}

void VcardReader::endCard()
{
    m_inCard = false;
    ++m_cards;
    ContactFileRow row;
    row.number = m_cards;
    row.cells = QStringList{m_card.first,
                            m_card.last,
                            m_card.full,
                            m_card.mobile,
                            m_card.otherNumber,
                            m_card.email,
                            listCell(m_card.categories),
                            m_card.organization};
    row.cellCount = int(row.cells.size());
    m_goesOn = m_use(std::move(row));
}

} // namespace rejoinder
