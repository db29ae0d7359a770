#include "FileMaker.h"

#include "files/ContactFileReader.h"
#include "files/ContactRows.h"

#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

using Kind = FileProblem::Kind;

/// From bytes to rows: encodings, delimiters, line ends, and everything that is no table.
class ReadingTest : public QObject
{
    Q_OBJECT

    FileMaker m_files;

    ContactFilePreview preview(const QByteArray& bytes, const ContactFileWish& wish = {})
    {
        return previewContactFile(m_files.make(bytes), wish);
    }

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QByteArray>("named");
        QTest::addRow("UTF-8") << QByteArray("UTF-8") << QByteArray() << QByteArray("UTF-8");
        QTest::addRow("UTF-8 with its mark")
            << QByteArray("UTF-8") << QByteArray("\xEF\xBB\xBF") << QByteArray("UTF-8");
        QTest::addRow("UTF-16 little") << QByteArray("UTF-16LE") << QByteArray("\xFF\xFE") << QByteArray("UTF-16LE");
        QTest::addRow("UTF-16 big") << QByteArray("UTF-16BE") << QByteArray("\xFE\xFF") << QByteArray("UTF-16BE");
        QTest::addRow("UTF-16 little without a mark")
            << QByteArray("UTF-16LE") << QByteArray() << QByteArray("UTF-16LE");
        QTest::addRow("UTF-16 big without a mark") << QByteArray("UTF-16BE") << QByteArray() << QByteArray("UTF-16BE");
        QTest::addRow("Windows-1252") << QByteArray("windows-1252") << QByteArray() << QByteArray("windows-1252");
    }

    void encodings()
    {
        QFETCH(const QByteArray, encoding);
        QFETCH(const QByteArray, mark);
        const QString text = QStringLiteral("Nombre,Apellidos,Móvil\r\nÁngela,Núñez,+34612345678\r\n"
                                            "Jürgen,Groß,+4915112345678\r\n");
        const ContactFilePreview found = preview(mark + FileMaker::bytesOf(text, encoding.constData()));
        QVERIFY(!found.problem);
        QTEST(found.plan.encoding, "named");
        QCOMPARE(found.plan.heading, (QStringList{u"Nombre"_s, u"Apellidos"_s, u"Móvil"_s}));
        QCOMPARE(found.rows.first(), (QStringList{u"Ángela"_s, u"Núñez"_s, u"+34612345678"_s}));
        QCOMPARE(found.rows.last().at(1), u"Groß"_s);
    }

    void aLongerTextNamesItsOwnEncoding_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("name");
        QTest::addRow("Russian") << QByteArray("windows-1251") << u"Анна Иванова"_s;
        QTest::addRow("Japanese") << QByteArray("Shift_JIS") << u"山田 太郎さん"_s;
        QTest::addRow("Hebrew without a mark") << QByteArray("UTF-16LE") << u"יעל כהן"_s;
    }

    void aLongerTextNamesItsOwnEncoding()
    {
        QFETCH(const QByteArray, encoding);
        QFETCH(const QString, name);
        QString text = u"name,mobile\n"_s;
        for (int row = 0; row < 40; ++row)
            text += name + u",+141555501%1\n"_s.arg(row + 10);
        const ContactFilePreview found = preview(FileMaker::bytesOf(text, encoding.constData()));
        QVERIFY(!found.problem);
        QCOMPARE(found.rows.first().first(), name);
    }

    /// The head of the file is plain, the letter that decides stands in its last line.
    void theWholeFileDecides()
    {
        QByteArray bytes = "name,mobile\n";
        for (int row = 0; row < 20'000; ++row)
            bytes += "Ann Lee,+14155550132\n";
        bytes += "Jos\xE9 Ruiz,+14155550133\n";
        const ContactFilePreview found = preview(bytes);
        QCOMPARE(found.plan.encoding, QByteArray("windows-1252"));
        const ContactFileCheck check = checkContactFile(m_files.path(u"people.csv"_s), found.plan);
        QCOMPARE(check.items.last().contact.firstName, u"José"_s);
    }

    void theEncodingCanBeChosen()
    {
        const QByteArray bytes = FileMaker::bytesOf(u"name,mobile\nЖанна,+14155550132\n"_s, "windows-1251");
        const ContactFilePreview found =
            preview(bytes, {.region = {}, .encoding = QByteArray("windows-1251"), .delimiter = {}, .hasHeading = {}});
        QCOMPARE(found.rows.first().first(), u"Жанна"_s);
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        const QList<QStringList> two{{u"Ann"_s, u"Lee"_s, u"+14155550132"_s}, {u"Bo"_s, u"Cruz"_s, u"+14155550133"_s}};
        QTest::addRow("comma, LF") << QByteArray("First,Last,Mobile\nAnn,Lee,+14155550132\nBo,Cruz,+14155550133\n")
                                   << two;
        QTest::addRow("semicolon, CRLF") << QByteArray(
                                                "First;Last;Mobile\r\nAnn;Lee;+14155550132\r\nBo;Cruz;+14155550133\r\n")
                                         << two;
        QTest::addRow("tab, CR") << QByteArray("First\tLast\tMobile\rAnn\tLee\t+14155550132\rBo\tCruz\t+14155550133")
                                 << two;
        QTest::addRow("pipe") << QByteArray("First|Last|Mobile\nAnn|Lee|+14155550132\nBo|Cruz|+14155550133\n") << two;
        QTest::addRow("a spreadsheet's own note")
            << QByteArray("sep=;\r\nFirst;Last;Mobile\r\nAnn;Lee;+14155550132\r\nBo;Cruz;+14155550133") << two;
        QTest::addRow("empty rows") << QByteArray(
                                           "First,Last,Mobile\n\n\nAnn,Lee,+14155550132\n\nBo,Cruz,+14155550133\n\n")
                                    << two;
        QTest::addRow("everything quoted") << QByteArray("\"First\",\"Last\",\"Mobile\"\n\"Ann\",\"Lee\",\"+"
                                                         "14155550132\"\n\"Bo\",\"Cruz\",\"+14155550133\"\n")
                                           << two;
        QTest::addRow("quotes, delimiters and line ends in cells")
            << QByteArray("Name,Mobile\n\"Lee, Ann \"\"A\"\"\",+14155550132\n\"two\r\nlines\",+14155550133\n")
            << QList<QStringList>{{u"Lee, Ann \"A\""_s, u"+14155550132"_s}, {u"two\r\nlines"_s, u"+14155550133"_s}};
        QTest::addRow("commas in cells between semicolons")
            << QByteArray("Name;Mobile;Tags\nLee, Ann;+14155550132;a,b,c\nCruz, Bo;+14155550133;d,e\n")
            << QList<QStringList>{{u"Lee, Ann"_s, u"+14155550132"_s, u"a,b,c"_s},
                                  {u"Cruz, Bo"_s, u"+14155550133"_s, u"d,e"_s}};
        QTest::addRow("names from right to left")
            << QByteArray("name,mobile\nعبد الرحمن,+14155550132\n\xE2\x80\x8Fיעל כהן,+14155550133\n")
            << QList<QStringList>{{u"عبد الرحمن"_s, u"+14155550132"_s}, {u"\u200Fיעל כהן"_s, u"+14155550133"_s}};
    }

    void shapes()
    {
        QFETCH(const QByteArray, bytes);
        const ContactFilePreview found = preview(bytes);
        QVERIFY(!found.problem);
        QVERIFY(found.plan.hasHeading);
        QTEST(found.rows, "rows");
    }

    void rowsAreCountedAsASpreadsheetDoes()
    {
        const QString path = m_files.make("name,mobile\r\n\r\n\"A\r\nB\",+14155550132\r\nC,12\r\n");
        const ContactFilePreview found = previewContactFile(path, {});
        const ContactFileCheck check = checkContactFile(path, found.plan);
        QCOMPARE(check.items.size(), 2);
        QCOMPARE(check.items.at(0).row, 3);
        QCOMPARE(check.items.at(1).row, 4);
    }

    void theDelimiterCanBeChosen()
    {
        const ContactFilePreview found =
            preview("a;b,c\n1;2,3\n", {.region = {}, .encoding = {}, .delimiter = ';', .hasHeading = true});
        QCOMPARE(found.rows.first(), (QStringList{u"1"_s, u"2,3"_s}));
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("row");
        QTest::addRow("empty") << QByteArray() << Kind::Empty << 0;
        QTest::addRow("empty lines") << QByteArray("\n\n\r\n") << Kind::Empty << 0;
        QTest::addRow("a heading alone") << QByteArray("first name,mobile\n") << Kind::Empty << 0;
        QByteArray noise;
        quint32 state = 12345;
        for (int at = 0; at < 100'000; ++at) {
            state = state * 1664525 + 1013904223;
            noise += char(state >> 24);
        }
        QTest::addRow("noise") << noise << Kind::NotText << -1;
        QTest::addRow("a zero byte in row 3")
            << QByteArray("name,mobile\nA,+14155550132\nB", 28) + '\0' + QByteArray(",1\n") << Kind::NotText << 3;
        QTest::addRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << Kind::NotText << -1;
        QTest::addRow("a workbook") << QByteArray("PK\x03\x04rest") << Kind::Spreadsheet << 0;
        QTest::addRow("an old workbook") << QByteArray("\xD0\xCF\x11\xE0rest") << Kind::Spreadsheet << 0;
        QTest::addRow("10,000 columns") << QByteArray("a,").repeated(10'000) + "\n1,2\n" << Kind::TooManyColumns << 1;
        QTest::addRow("a quote that stays open")
            << QByteArray("name,mobile\nA,1\nB,\"2\nC,3\n") << Kind::OpenQuote << 3;
        QTest::addRow("a quote that stays open for long")
            << QByteArray("name,mobile\nA,\"1\n") + QByteArray("some,words\n").repeated(300'000) << Kind::OpenQuote
            << 2;
        QTest::addRow("a card that does not end") << QByteArray("BEGIN:VCARD\nFN:A\nTEL:1\n") << Kind::CutShort << 1;
        QTest::addRow("no card") << QByteArray("begin:vcard and other words\n") << Kind::NoCards << 0;
    }

    void badFiles()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, row);
        ContactFilePreview found = preview(bytes);
        if (!found.problem) {
            // Beyond the first rows it is the check that comes upon it, and then it gives no row at all.
            const ContactFileCheck check = checkContactFile(m_files.path(u"people.csv"_s), found.plan);
            QVERIFY(check.items.isEmpty());
            found.problem = check.problem;
        }
        QVERIFY(found.problem);
        QTEST(found.problem->kind, "kind");
        if (row >= 0)
            QCOMPARE(found.problem->row, row);
    }

    void aFileOfTwoGigabytesIsNotRead()
    {
        const QString path = m_files.make("name,mobile\n");
        QVERIFY(QFile::resize(path, 2'000'000'000)); // Sparse: it takes no room.
        const ContactFilePreview found = previewContactFile(path, {});
        QVERIFY(found.problem);
        QCOMPARE(found.problem->kind, Kind::TooLarge);
        QCOMPARE(found.problem->size, 2'000'000'000);
        QCOMPARE(found.problem->limit, FilePieces::largest);
    }

    void placesThatAreNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Kind>("kind");
        QTest::addRow("nothing") << m_files.path(u"nowhere.csv"_s) << Kind::NotThere;
        QTest::addRow("a folder") << m_files.path(u"."_s) << Kind::NotAFile;
        QTest::addRow("a device") << u"/dev/zero"_s << Kind::NotAFile;
    }

    void placesThatAreNoFile()
    {
        QFETCH(const QString, path);
        const ContactFilePreview found = previewContactFile(path, {});
        QVERIFY(found.problem);
        QTEST(found.problem->kind, "kind");
    }

    void aFileThatChangesWhileItIsRead_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<Kind>("kind");
        QTest::addRow("shrinks") << 0 << Kind::Shrunk;
        QTest::addRow("goes away") << 1 << Kind::NotThere;
        QTest::addRow("grows") << 2 << Kind::Changed;
    }

    void aFileThatChangesWhileItIsRead()
    {
        QFETCH(const int, way);
        const QByteArray row = "Ann Lee,+14155550132\n";
        const QString path = m_files.make("name,mobile\n" + row.repeated(20'000));
        const ContactFilePreview found = previewContactFile(path, {});
        QVERIFY(!found.problem);
        bool isDone = false;
        const ContactFileCheck check = checkContactFile(path, found.plan, {}, [&](int percent) {
            if (percent < 30 || std::exchange(isDone, true))
                return;
            QFile file(path);
            QVERIFY(way == 1 ? file.remove() : file.resize(way == 0 ? 1'000 : 1'000'000));
        });
        QVERIFY(isDone);
        QVERIFY(check.items.isEmpty());
        QVERIFY(check.problem);
        QTEST(check.problem->kind, "kind");
        if (way == 0)
            QVERIFY2(check.problem->row > 5'000 && check.problem->row < 20'000, "the row where it broke off");
    }

    void atMostAHundredThousandRows()
    {
        const QByteArray row = "+14155550132\n";
        const QString path = m_files.make("mobile\n" + row.repeated(mostImportRows));
        ContactFilePlan plan = previewContactFile(path, {}).plan;
        plan.uses = {ColumnUse::Ignore};
        QCOMPARE(checkContactFile(path, plan).items.size(), mostImportRows);
        const QString longer = m_files.make("mobile\n" + row.repeated(mostImportRows + 1));
        const ContactFileCheck check = checkContactFile(longer, plan);
        QVERIFY(check.problem);
        QCOMPARE(check.problem->kind, Kind::TooManyRows);
        QCOMPARE(check.problem->row, mostImportRows + 2);
        QVERIFY(check.items.isEmpty());
    }

    void canBeStopped()
    {
        const QString path = m_files.make("name,mobile\n" + QByteArray("Ann Lee,+14155550132\n").repeated(20'000));
        const ContactFilePlan plan = previewContactFile(path, {}).plan;
        const auto stop = std::make_shared<std::atomic_bool>(false);
        const ContactFileCheck check = checkContactFile(path, plan, stop, [&stop](int) { stop->store(true); });
        QVERIFY(check.problem);
        QCOMPARE(check.problem->kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "ReadingTest.moc"
