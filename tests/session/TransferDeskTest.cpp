#include "domain/Clock.h"
#include "session/FileTransferDesk.h"
#include "store/ContactStore.h"
#include "store/Store.h"
#include "support/Answer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

using Kind = FileProblem::Kind;

/// Files against the contacts that this computer knows.
class TransferDeskTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FileTransferDesk> m_desk;

    QString make(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(u"people.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static Contact known(const QString& id, const QString& number)
    {
        Contact contact;
        contact.id = ContactId(id);
        contact.mobile.number = number;
        return contact;
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Store>(m_folder.filePath(u"account"_s), m_clock);
        m_store->open();
        m_desk = std::make_unique<FileTransferDesk>(*m_store);
        QVERIFY(
            answerOf(m_store->contacts().put({known(u"c1"_s, u"+14155550132"_s), known(u"c2"_s, u"+14155550133"_s)})));
    }
    void cleanup()
    {
        m_desk.reset();
        m_store.reset();
    }

    void knownNumbersAreFound()
    {
        const QString path = make("name,mobile\nA,(415) 555-0132\nB,+14155550199\nC,n/a\n");
        const ContactFilePreview preview =
            answerOf(m_desk->look(path, {.region = u"US"_s, .encoding = {}, .delimiter = {}, .hasHeading = {}}));
        QVERIFY(!preview.problem);
        QCOMPARE(preview.rows.size(), 3);
        QSignalSpy progress(m_desk.get(), &TransferDesk::progressed);
        const ContactFileCheck check = answerOf(m_desk->check(path, preview.plan));
        QVERIFY(!check.problem);
        QCOMPARE(check.items.size(), 3);
        QCOMPARE(check.known, (QHash<QString, ContactId>{{u"+14155550132"_s, ContactId(u"c1"_s)}}));
    }

    /// More than are asked for at once.
    void manyNumbersAreLookedUp()
    {
        QByteArray bytes = "mobile\n";
        for (int at = 0; at < 5'000; ++at)
            bytes += "+1212555" + QByteArray::number(1000 + at) + '\n';
        bytes += "+14155550133\n";
        const QString path = make(bytes);
        const ContactFilePlan plan = answerOf(m_desk->look(path, {})).plan;
        const ContactFileCheck check = answerOf(m_desk->check(path, plan));
        QCOMPARE(check.items.size(), 5'001);
        QCOMPARE(check.known.keys(), QStringList{u"+14155550133"_s});
    }

    void aCheckThatIsStoppedSaysSo()
    {
        const QString path = make("mobile\n" + QByteArray("+14155550132\n").repeated(50'000));
        const ContactFilePlan plan = answerOf(m_desk->look(path, {})).plan;
        const QFuture<ContactFileCheck> stopped = m_desk->check(path, plan);
        m_desk->stop();
        const ContactFileCheck check = answerOf(stopped);
        QVERIFY(check.problem);
        QCOMPARE(check.problem->kind, Kind::Cancelled);
        QVERIFY(check.items.isEmpty());
    }

    void theNextReadingStopsTheOneBefore()
    {
        const QString path = make("mobile\n" + QByteArray("+14155550132\n").repeated(50'000));
        const ContactFilePlan plan = answerOf(m_desk->look(path, {})).plan;
        const QFuture<ContactFileCheck> before = m_desk->check(path, plan);
        const QFuture<ContactFilePreview> after = m_desk->look(path, {});
        QVERIFY(!answerOf(after).problem);
        const ContactFileCheck check = answerOf(before);
        QVERIFY(check.problem);
        QCOMPARE(check.problem->kind, Kind::Cancelled);
    }

    void whatIsWrittenCanBeRead()
    {
        const QString path = m_folder.filePath(u"out.csv"_s);
        const ContactExport order{.path = path,
                                  .format = ContactExport::Format::Csv,
                                  .columns = {ContactExport::Column::Number},
                                  .heading = {u"Mobile"_s},
                                  .withAttributes = true};
        const FileWriting writing = answerOf(m_desk->write(order, {known(u"c1"_s, u"+14155550132"_s)}));
        QVERIFY(!writing.problem);
        QCOMPARE(writing.written, 1);
        const ContactFilePlan plan = answerOf(m_desk->look(path, {})).plan;
        QCOMPARE(answerOf(m_desk->check(path, plan)).known.size(), 1);

        QVERIFY(!answerOf(m_desk->writeRows(path, {u"Mobile"_s, u"Why"_s}, {{u"12"_s, u"Too short"_s}})).problem);
        QCOMPARE(answerOf(m_desk->look(path, {})).rows.first(), (QStringList{u"12"_s, u"Too short"_s}));
    }

    void theDeskMayGoFirst()
    {
        const QString path = make("mobile\n" + QByteArray("+14155550132\n").repeated(50'000));
        const ContactFilePlan plan = answerOf(m_desk->look(path, {})).plan;
        const QFuture<ContactFileCheck> check = m_desk->check(path, plan);
        m_desk.reset();
        QVERIFY(check.resultCount() == 0);
    }
};

QTEST_GUILESS_MAIN(TransferDeskTest)
#include "TransferDeskTest.moc"
