#include "FileMaker.h"

#include "files/ContactFileReader.h"
#include "files/FormulaGuard.h"
#include "files/HeadingWords.h"
#include "files/ListCell.h"
#include "files/NameSplit.h"
#include "files/NumberCell.h"
#include "files/PlanGuess.h"

#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

/// From rows to contacts: what the columns are, what is in a cell, and what is wrong with a row.
class RowsTest : public QObject
{
    Q_OBJECT

    FileMaker m_files;

    ContactFileCheck check(const QByteArray& bytes, const QString& region = QStringLiteral("US"))
    {
        const QString path = m_files.make(bytes);
        const ContactFilePreview found =
            previewContactFile(path, {.region = region, .encoding = {}, .delimiter = {}, .hasHeading = {}});
        if (found.problem)
            qFatal("cannot be read: %d", int(found.problem->kind));
        return checkContactFile(path, found.plan);
    }
    Contact contactOf(const QByteArray& bytes, const QString& region = QStringLiteral("US"))
    {
        const ContactFileCheck found = check(bytes, region);
        return found.items.isEmpty() ? Contact() : found.items.constFirst().contact;
    }

private Q_SLOTS:
    void headings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("uses"); ///< a letter each
        QTest::addRow("Sakari") << u"firstName,lastName,mobile,email,country,tags"_s << u"flnecL"_s;
        QTest::addRow("Outlook")
            << u"First Name,Middle Name,Last Name,Company,Business Phone,Home Phone,Mobile Phone,E-mail Address,Categories"_s
            << u"f.l.oone"
               u"L"_s;
        QTest::addRow("Google until 2024")
            << u"Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value"_s
            << u".flL.eknko"_s;
        QTest::addRow("Google now")
            << u"First Name,Middle Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value"_s
            << u"f.lL.e.kn"_s;
        QTest::addRow("HubSpot") << u"Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number"_s
                                 << u".fleon"_s;
        QTest::addRow("iPhone") << u"First name,Last name,Phone (mobile),Phone (home),Email (home)"_s << u"flnoe"_s;
        QTest::addRow("Spanish") << u"Nombre,Apellidos,Teléfono móvil,Correo electrónico,País,Etiquetas"_s
                                 << u"flnecL"_s;
        QTest::addRow("Spanish, the whole name") << u"NOMBRE COMPLETO;CELULAR"_s << u"Fn"_s;
        QTest::addRow("a name alone is a whole one") << u"Nombre,Móvil"_s << u"Fn"_s;
        QTest::addRow("no mobile") << u"Name,Phone,Phone 2"_s << u"Fno"_s;
        QTest::addRow("unknown ones and an attribute") << u"Mobile,Shoe size,attributes.Plan"_s << u"n.a"_s;
        QTest::addRow("our own") << u"First name,Last name,Mobile,Country,Email,Lists,Opted in,Blocked,Updated"_s
                                 << u"flnceL..."_s;
    }

    void headings()
    {
        QFETCH(const QString, heading);
        const QString letters = u".flFnokeLca"_s; // in the order of ColumnUse
        QString found;
        for (const ColumnUse use : guessUses(heading.split(heading.contains(u';') ? u';' : u','), {}))
            found += letters.at(int(use));
        QTEST(found, "uses");
    }

    void withoutHeading()
    {
        const ContactFileCheck found = check("Ann,Lee,415-555-0132,ann@example.com\nBo,Cruz,(415) 555-0133,\n");
        QCOMPARE(found.items.size(), 2);
        QCOMPARE(found.items.first().row, 1);
        QCOMPARE(found.items.first().contact.firstName, u"Ann"_s);
        QCOMPARE(found.items.first().contact.lastName, u"Lee"_s);
        QCOMPARE(found.items.first().contact.email, u"ann@example.com"_s);
        QCOMPARE(found.items.last().contact.mobile.number, u"+14155550133"_s);
    }

    void numbersAlone()
    {
        const ContactFileCheck found = check("4155550132\n4155550133\n");
        QCOMPARE(found.items.size(), 2);
        QCOMPARE(found.items.first().contact.mobile.number, u"+14155550132"_s);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addRow("two words") << u"Maya Okafor"_s << u"Maya"_s << u"Okafor"_s;
        QTest::addRow("one word") << u"Cher"_s << u"Cher"_s << QString();
        QTest::addRow("turned round") << u"Okafor, Maya Ruth"_s << u"Maya Ruth"_s << u"Okafor"_s;
        QTest::addRow("a particle") << u"Ludwig van Beethoven"_s << u"Ludwig"_s << u"van Beethoven"_s;
        QTest::addRow("several") << u"María de la Cruz Pérez"_s << u"María"_s << u"de la Cruz Pérez"_s;
        QTest::addRow("an addition") << u"Sammy Davis Jr."_s << u"Sammy"_s << u"Davis Jr."_s;
        QTest::addRow("a title behind") << u"Ann Lee, MD"_s << u"Ann"_s << u"Lee, MD"_s;
        QTest::addRow("spaces") << u"  Ann \t Lee "_s << u"Ann"_s << u"Lee"_s;
        QTest::addRow("Arabic") << u"يوسف بن علي"_s << u"يوسف بن"_s << u"علي"_s;
        QTest::addRow("Japanese without a space") << u"山田太郎"_s << u"山田太郎"_s << QString();
        QTest::addRow("nothing") << QString() << QString() << QString();
    }

    void names()
    {
        QFETCH(const QString, name);
        const SplitName split = splitName(name);
        QTEST(split.first, "first");
        QTEST(split.last, "last");
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("number");
        QTest::addColumn<ImportProblem>("problem");
        const auto good = [](const char* cell, const char* region, const char* number) {
            QTest::addRow("%s", cell) << QString::fromUtf8(cell) << QString::fromLatin1(region)
                                      << QString::fromLatin1(number) << ImportProblem::None;
        };
        const auto bad = [](const char* cell, ImportProblem problem) {
            QTest::addRow("%s", cell) << QString::fromUtf8(cell) << u"US"_s << QString() << problem;
        };
        good("+1 (415) 555-0132", "", "+14155550132");
        good("415.555.0132", "US", "+14155550132");
        good("14155550132", "US", "+14155550132");
        good("14155550132.0", "US", "+14155550132");
        good("14155550132,00", "US", "+14155550132");
        good("0034 612 34 56 78", "US", "+34612345678");
        good("612 34 56 78", "ES", "+34612345678");
        good("34612345678", "ES", "+34612345678");
        good("0151/12345678", "DE", "+4915112345678");
        good("tel:+1-415-555-0132", "", "+14155550132");
        good("\xE2\x80\xAA+14155550132\xE2\x80\xAC", "", "+14155550132");
        good("٠١٠٠١٢٣٤٥٦٧", "EG", "+201001234567");
        bad("", ImportProblem::NoNumber);
        bad("  ", ImportProblem::NoNumber);
        bad("n/a", ImportProblem::NotANumber);
        bad("-", ImportProblem::NotANumber);
        bad("4155550132 ext 5", ImportProblem::NotANumber);
        bad("4155550132; 4155550133", ImportProblem::NotANumber);
        bad("4155550132,4155550133", ImportProblem::NotANumber);
        bad("12345", ImportProblem::ImpossibleNumber);
        bad("41555501321415555013", ImportProblem::ImpossibleNumber);
        bad("0000000000", ImportProblem::ImpossibleNumber);
        bad("1.23E+10", ImportProblem::ScientificNumber);
        bad("1,41556E+10", ImportProblem::ScientificNumber);
        bad("+1.4e10", ImportProblem::ScientificNumber);
    }

    void numbers()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, region);
        const NumberReading reading = readNumberCell(cell, region);
        QTEST(reading.problem, "problem");
        QTEST((reading.number ? reading.number->e164() : QString()), "number");
    }

    void countries_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("code");
        for (const char* cell : {"ES", "es", "Spain", "España", " espana "})
            QTest::addRow("%s", cell) << QString::fromUtf8(cell) << u"ES"_s;
        for (const char* cell : {"USA", "United States", "Estados Unidos", "us"})
            QTest::addRow("%s", cell) << QString::fromUtf8(cell) << u"US"_s;
        for (const char* cell : {"Germany", "Deutschland", "Alemania"})
            QTest::addRow("%s", cell) << QString::fromUtf8(cell) << u"DE"_s;
        QTest::addRow("none") << QString() << QString();
        QTest::addRow("no country") << u"Atlantis"_s << QString();
    }

    void countries()
    {
        QFETCH(const QString, cell);
        QTEST(regionOfCell(cell), "code");
    }

    void theColumnsCountryGoesBeforeTheDefault()
    {
        const Contact contact = contactOf("name,mobile,country\nAnn Lee,612345678,España\n");
        QCOMPARE(contact.mobile.number, u"+34612345678"_s);
        QCOMPARE(contact.mobile.country, u"ES"_s);
    }

    void lists_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("names");
        QTest::addRow("semicolons") << u"VIP; New York ;"_s << QStringList{u"VIP"_s, u"New York"_s};
        QTest::addRow("commas") << u"a,b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::addRow("Google") << u"* myContacts ::: Friends"_s << QStringList{u"myContacts"_s, u"Friends"_s};
        QTest::addRow("twice") << u"a;a"_s << QStringList{u"a"_s};
        QTest::addRow("escaped") << u"Berlin\\, Mitte; a\\;b"_s << QStringList{u"Berlin, Mitte"_s, u"a;b"_s};
        QTest::addRow("nothing") << u" ; "_s << QStringList();
    }

    void lists()
    {
        QFETCH(const QString, cell);
        QFETCH(const QStringList, names);
        QCOMPARE(namesOfListCell(cell), names);
        QCOMPARE(namesOfListCell(listCell(names)), names);
    }

    void guards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        for (const char* text : {"=1+1", "+14155550132", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "'=x", "''+x"})
            QTest::addRow("%s", qPrintable(QString::fromLatin1(text).toHtmlEscaped()))
                << QString::fromLatin1(text) << u'\'' + QString::fromLatin1(text);
        for (const char* text : {"", "Ann", "'Ann", "'", "4155550132", "a=b", "O'Brien"})
            QTest::addRow("%s as it is", text) << QString::fromLatin1(text) << QString::fromLatin1(text);
    }

    void guards()
    {
        QFETCH(const QString, text);
        QTEST(guardedCell(text), "cell");
        QCOMPARE(withoutGuard(guardedCell(text)), text);
    }

    void rowsThatAreRefused()
    {
        const QByteArray many = QByteArray("x,").repeated(10'000);
        const ContactFileCheck found = check("first name,mobile,email\n"
                                             "A,+14155550132,\n"           // 2
                                             "B,(415) 555-0132,\n"         // 3
                                             "C,,c@example.com\n"          // 4
                                             "D,n/a,\n"                    // 5
                                             "E,123,\n"                    // 6
                                             "F,1.23E+10,\n"               // 7
                                             "G,+14155550133,not at all\n" // 8
                                             "H,+14155550134," +
                                             many +
                                             "\n"                            // 9
                                             "I\xEF\xBF\xBD,+14155550135,\n" // 10
                                             "J,+14155550136\n");            // 11
        QList<ImportProblem> problems;
        for (const JobItem& item : found.items)
            problems.append(item.problem);
        QCOMPARE(problems, (QList<ImportProblem>{ImportProblem::None, ImportProblem::SameNumberAbove,
                                                 ImportProblem::NoNumber, ImportProblem::NotANumber,
                                                 ImportProblem::ImpossibleNumber, ImportProblem::ScientificNumber,
                                                 ImportProblem::NotAnEmailAddress, ImportProblem::TooManyCells,
                                                 ImportProblem::UnreadableText, ImportProblem::None}));
        QCOMPARE(found.items.at(7).row, 9);
        QVERIFY2(found.items.at(7).cells.size() < 20, "what ran away is not kept");
        QCOMPARE(found.items.at(5).cells, (QStringList{u"F"_s, u"1.23E+10"_s, QString()}));
        QCOMPARE(found.heading, (QStringList{u"first name"_s, u"mobile"_s, u"email"_s}));
    }

    void theMobileNumberIsPreferred()
    {
        const QByteArray google = "Given Name,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value\n";
        QCOMPARE(contactOf(google + "Ann,Home,+14155550132,Mobile,+14155550133\n").mobile.number, u"+14155550133"_s);
        QCOMPARE(contactOf(google + "Ann,Work Fax,+14155550132,Home,+14155550133\n").mobile.number, u"+14155550133"_s);
        QCOMPARE(contactOf(google + "Ann,Home,+14155550132,,\n").mobile.number, u"+14155550132"_s);
        const QByteArray outlook = "First Name,Home Phone,Mobile Phone\n";
        QCOMPARE(contactOf(outlook + "Ann,+14155550132,+14155550133\n").mobile.number, u"+14155550133"_s);
        QCOMPARE(contactOf(outlook + "Ann,+14155550132,\n").mobile.number, u"+14155550132"_s);
    }

    void anAttributeAndTheListsComeAlong()
    {
        const Contact contact = contactOf("name,mobile,tags,attributes.Plan\nAnn Lee,+14155550132,VIP;New,Gold\n");
        QCOMPARE(contact.attributes, (QMap<QString, QString>{{u"Plan"_s, u"Gold"_s}}));
        QCOMPARE(contact.lists.size(), 2);
        QCOMPARE(contact.lists.last().name, u"New"_s);
    }

    void cards_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("email");
        QTest::addRow("3.0, grouped and typed")
            << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Okafor;Maya;Ruth;;\r\nFN:Maya Okafor\r\n"
                          "item1.TEL;type=HOME;type=VOICE:+1 415 555 0132\r\n"
                          "item2.TEL;type=CELL;type=VOICE;type=pref:(415) 555-0133\r\n"
                          "EMAIL;TYPE=INTERNET:maya@example.com\r\nEND:VCARD\r\n")
            << u"Maya Ruth"_s << u"Okafor"_s << u"+14155550133"_s << u"maya@example.com"_s;
        QTest::addRow("4.0, an address of a telephone")
            << QByteArray("BEGIN:VCARD\nVERSION:4.0\nFN:Ann "
                          "Lee\nTEL;VALUE=uri;PREF=1;TYPE=\"voice,cell\":tel:+1-415-555-0132\n"
                          "EMAIL;PREF=1:ann@example.com\nEMAIL:other@example.com\nEND:VCARD\n")
            << u"Ann"_s << u"Lee"_s << u"+14155550132"_s << u"ann@example.com"_s;
        QTest::addRow("folded within a letter")
            << QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\nN:L\xC3\r\n "
                          "\xA9on;An\r\n\tn;;;\r\nFN:x\r\nTEL:+14155550132\r\nEND:VCARD\r\n")
            << u"Ann"_s << u"Léon"_s << u"+14155550132"_s << QString();
        QTest::addRow("escapes")
            << QByteArray("BEGIN:VCARD\nVERSION:4.0\nN:O\\;Neil\\, Sr;A\\\\B;;;\nFN:x\nTEL:+14155550132\nEND:VCARD\n")
            << u"A\\B"_s << u"O;Neil, Sr"_s << u"+14155550132"_s << QString();
        QTest::addRow("2.1, quoted-printable with a soft break")
            << QByteArray("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1e="
                          "\r\nz;=C3=81ngela;;;\r\n"
                          "TEL;CELL;PREF:+34612345678\r\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ=\r\n\r\nEND:VCARD\r\n")
            << u"Ángela"_s << u"Núñez"_s << u"+34612345678"_s << QString();
        QTest::addRow("a fax is no telephone") << QByteArray("BEGIN:VCARD\nFN:Ann\nTEL;TYPE=FAX:+14155550132\n"
                                                             "TEL;TYPE=WORK:+14155550133\nEND:VCARD\n")
                                               << u"Ann"_s << QString() << u"+14155550133"_s << QString();
        QTest::addRow("a card within a card")
            << QByteArray("BEGIN:VCARD\nFN:Ann\nTEL:+14155550132\nAGENT:\nBEGIN:VCARD\nFN:Bo\nTEL;CELL:+14155550133\n"
                          "END:VCARD\nEND:VCARD\n")
            << u"Ann"_s << QString() << u"+14155550132"_s << QString();
    }

    void cards()
    {
        QFETCH(const QByteArray, card);
        const ContactFileCheck found = check(card);
        QCOMPARE(found.items.size(), 1);
        const JobItem& item = found.items.first();
        QCOMPARE(item.problem, ImportProblem::None);
        QCOMPARE(item.row, 1);
        QTEST(item.contact.firstName, "first");
        QTEST(item.contact.lastName, "last");
        QTEST(item.contact.mobile.number, "number");
        QTEST(item.contact.email, "email");
    }

    void categoriesOfACardAreLists()
    {
        const Contact contact = contactOf("BEGIN:VCARD\nFN:Ann\nTEL:+14155550132\nCATEGORIES:VIP,a\\,b\nEND:VCARD\n");
        QCOMPARE(contact.lists.size(), 2);
        QCOMPARE(contact.lists.last().name, u"a,b"_s);
    }
};

QTEST_GUILESS_MAIN(RowsTest)
#include "RowsTest.moc"
