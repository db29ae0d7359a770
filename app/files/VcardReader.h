#pragma once

#include "files/ContactRows.h"

#include <QByteArray>

namespace rejoinder {

/// Cards out of bytes in UTF-8, which may come in pieces of any size: vCard 4.0 (RFC 6350) and 3.0 (RFC 2426), and what
/// telephones still write of 2.1. A card becomes a row with the cells of heading(); pictures, addresses and all else
/// are passed over. Any thread, one at a time.
class VcardReader
{
public:
    /// Called within feed() and finish(); false: no more is wanted.
    using Use = std::function<bool(ContactFileRow&&)>;

    explicit VcardReader(Use use) : m_use(std::move(use)) {}

    /// Names that useOfHeading() knows.
    [[nodiscard]] static QStringList heading();
    [[nodiscard]] static QList<ColumnUse> uses();

    /// False: no more is wanted, or problem() says why not.
    bool feed(const QByteArray& utf8);
    /// After the last piece. A card that has not ended is none.
    void finish();
    [[nodiscard]] const std::optional<FileProblem>& problem() const { return m_problem; }
    /// The card that is being read.
    [[nodiscard]] int row() const { return m_cards + 1; }

private:
    struct Card
    {
        QString first;
        QString last;
        QString full;
        QString organization;
        QString mobile;
        QString otherNumber;
        QString email;
        QStringList categories;
        int mobileRank = 100; ///< the lower the better
        int otherRank = 100;
        int emailRank = 100;
    };

    void physicalLine(QByteArray line);
    void logicalLine(const QByteArray& line);
    void property(const QByteArray& line);
    void takeNumber(const QString& value, const QStringList& types, bool isPreferred);
    void endCard();

    Use m_use;
    std::optional<FileProblem> m_problem;
    QByteArray m_rest;        ///< a physical line that has not ended
    QByteArray m_logical;     ///< lines that belong together
    bool m_softBreak = false; ///< of 2.1: the line goes on in the next one
    bool m_inCard = false;
    int m_depth = 0; ///< of a card within a card
    bool m_goesOn = true;
    int m_cards = 0;
    Card m_card;
};

} // namespace rejoinder
