#include "FileMaker.h"

#include "files/ContactFileReader.h"
#include "files/ContactFileWriter.h"
#include "support/FullDisk.h"

#include <QDir>
#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

using Column = ContactExport::Column;

static ContactList named(const QString& name)
{
    return {.id = {}, .name = name, .optIn = {}, .optOut = {}};
}

static Contact person(const QString& first, const QString& last, const QString& number)
{
    Contact contact;
    contact.firstName = first;
    contact.lastName = last;
    contact.mobile.number = number;
    contact.mobile.country = number.startsWith(u"+34") ? u"ES"_s : u"US"_s;
    return contact;
}

/// From contacts to files and back.
class WritingTest : public QObject
{
    Q_OBJECT

    FileMaker m_files;

    /// With everything in them that a file could stumble over.
    static QList<Contact> people()
    {
        QList<Contact> people{person(u"Maya"_s, u"Okafor"_s, u"+14155550132"_s),
                              person(u"=HYPERLINK(\"http://x\")"_s, u"@SUM(A1:A9)"_s, u"+14155550133"_s),
                              person(u"'-1"_s, u"O'Brien; \"Bo\", Jr"_s, u"+14155550134"_s),
                              person(u"عبد الرحمن"_s, u"יעל"_s, u"+34612345678"_s),
                              person(u"Łukasz 🐝"_s, u"\\Ñ, van; der"_s, u"+14155550135"_s),
                              person({}, {}, u"+14155550136"_s)};
        people[0].email = u"maya@example.com"_s;
        people[0].lists = {named(u"VIP"_s), named(u"Berlin, Mitte; Süd"_s), named(u"*a:::b\\|c"_s)};
        people[0].attributes = {{u"Plan"_s, u"=Gold"_s}, {u"Notes"_s, u"two\nlines"_s}};
        people[1].attributes = {{u"Plan"_s, u"Silver"_s}};
        people[2].lists = {named(u"+1"_s)};
        return people;
    }

    ContactExport csv() const
    {
        return {.path = m_files.path(u"out.csv"_s),
                .format = ContactExport::Format::Csv,
                .columns = {Column::FirstName, Column::LastName, Column::Number, Column::Country, Column::Email,
                            Column::Lists},
                .heading = {u"First name"_s, u"Last name"_s, u"Mobile"_s, u"Country"_s, u"Email"_s, u"Lists"_s},
                .withAttributes = true};
    }
    QList<Contact> readAgain(const QString& path)
    {
        const ContactFilePreview found = previewContactFile(path, {});
        const ContactFileCheck check = checkContactFile(path, found.plan);
        QList<Contact> contacts;
        for (const JobItem& item : check.items) {
            contacts.append(item.contact);
            if (item.problem != ImportProblem::None)
                qWarning("row %d is refused: %d", item.row, int(item.problem));
        }
        return contacts;
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aTableComesBackTheSame()
    {
        const FileWriting writing = writeContacts(csv(), people());
        QVERIFY(!writing.problem);
        QCOMPARE(writing.written, people().size());
        QCOMPARE(readAgain(csv().path), people());
    }

    void noCellBeginsAFormula()
    {
        QVERIFY(!writeContacts(csv(), people()).problem);
        const QByteArray bytes = bytesOf(csv().path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF\"First name\",\"Last name\""));
        QVERIFY(bytes.contains("\r\n\"Maya\",\"Okafor\",\"'+14155550132\",\"US\""));
        for (const char* formula : {"\"=", "\"+", "\"-", "\"@", ",=", ",+", ",-", ",@"})
            QVERIFY2(!QByteArray(bytes).replace("\"\"", "").contains(formula), formula);
    }

    void cardsComeBackTheSame_data()
    {
        QTest::addColumn<ContactExport::Format>("format");
        QTest::addRow("4.0") << ContactExport::Format::Vcard4;
        QTest::addRow("3.0") << ContactExport::Format::Vcard3;
    }

    void cardsComeBackTheSame()
    {
        QFETCH(const ContactExport::Format, format);
        QList<Contact> expected = people();
        for (Contact& contact : expected) {
            contact.attributes.clear(); // A card has no place for them.
        }
        expected.last().firstName = expected.last().mobile.number; // FN must say something.
        ContactExport order = csv();
        order.path = m_files.path(u"out.vcf"_s);
        order.format = format;
        QVERIFY(!writeContacts(order, people()).problem);
        QCOMPARE(readAgain(order.path), expected);
        const QList<QByteArray> lines = bytesOf(order.path).split('\n');
        for (const QByteArray& line : lines)
            QVERIFY2(line.size() <= 76, line.constData());
    }

    void refusedRowsCanBeImportedAgain()
    {
        const QString path = m_files.path(u"refused.csv"_s);
        const QList<QStringList> rows{{u"Ann"_s, u"=1"_s, u"1.23E+10"_s, u"Its last digits are gone."_s}};
        const FileWriting writing =
            writeRows(path, {u"First name"_s, u"Last name"_s, u"Mobile"_s, u"Why it was refused"_s}, rows);
        QVERIFY(!writing.problem);
        QCOMPARE(writing.written, 1);
        const ContactFilePreview found = previewContactFile(path, {});
        QCOMPARE(found.plan.uses.last(), ColumnUse::Ignore);
        const JobItem item = checkContactFile(path, found.plan).items.first();
        QCOMPARE(item.contact.lastName, u"=1"_s);
        QCOMPARE(item.problem, ImportProblem::ScientificNumber);
    }

    void whatWasThereStaysWhereTheDiskIsFull()
    {
        const QString path = m_files.make("as it was", u"out.csv"_s);
        FileWriting writing;
        {
            const FullDisk full;
            writing = writeContacts(csv(), people());
        }
        QVERIFY(writing.problem);
        QCOMPARE(writing.problem->kind, FileProblem::Kind::DiskFull);
        QCOMPARE(writing.written, 0);
        QCOMPARE(bytesOf(path), QByteArray("as it was"));
        QCOMPARE(QDir(m_files.path(u"."_s)).entryList({u"out.csv*"_s}, QDir::Files).size(), 1);
    }

    void aFolderThatIsNotThere()
    {
        ContactExport order = csv();
        order.path = m_files.path(u"nowhere/out.csv"_s);
        const FileWriting writing = writeContacts(order, people());
        QVERIFY(writing.problem);
        QCOMPARE(writing.problem->kind, FileProblem::Kind::NotWritable);
        QVERIFY(!writing.problem->systemText.isEmpty());
    }

    void canBeStopped()
    {
        const QString path = m_files.make("as it was", u"out.csv"_s);
        const auto stop = std::make_shared<std::atomic_bool>(true);
        const FileWriting writing = writeContacts(csv(), people(), stop);
        QVERIFY(writing.problem);
        QCOMPARE(writing.problem->kind, FileProblem::Kind::Cancelled);
        QCOMPARE(bytesOf(path), QByteArray("as it was"));
    }
};

QTEST_GUILESS_MAIN(WritingTest)
#include "WritingTest.moc"
