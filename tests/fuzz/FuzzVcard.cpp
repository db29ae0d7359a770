#include "FuzzTarget.h"

#include "files/VcardLine.h"
#include "files/VcardReader.h"
#include "files/VcardText.h"

namespace rejoinder {

static QList<QStringList> cardsOf(const QByteArray& bytes, qsizetype piece)
{
    QList<QStringList> cards;
    VcardReader reader([&cards](ContactFileRow&& row) {
        demand(row.cells.size() == VcardReader::heading().size(), "a card has all of its cells");
        demand(row.number == cards.size() + 1, "cards are counted");
        cards.append(row.cells);
        return true;
    });
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        if (!reader.feed(bytes.mid(at, piece)))
            break;
    }
    reader.finish();
    return cards;
}

/// The bytes as cards, in one piece and in many; and as the name of a contact that is written and read again.
void fuzzOne(const QByteArray& input)
{
    // What is longer than a property may be is cut, where depends on the pieces.
    if (input.size() < 30'000)
        demand(cardsOf(input, input.size() + 1) == cardsOf(input, 7), "the pieces make no difference");

    const QString name = QString::fromUtf8(input.left(300)).remove(QChar(QChar::Null)).simplified();
    demand(vcardText(escapedForVcard(name)) == name, "an escaped text comes back");
    Contact contact;
    contact.firstName = name;
    contact.mobile.number = QStringLiteral("+14155550132");
    const QList<QStringList> read = cardsOf(vcardOf(contact, ContactExport::Format::Vcard4), 64);
    demand(read.size() == 1, "one contact is one card");
    demand(read.constFirst().at(3) == contact.mobile.number, "the number comes back");
    demand(read.constFirst().at(0) == name, "the name comes back");
}

} // namespace rejoinder
