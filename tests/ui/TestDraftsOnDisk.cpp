#include "DiskDesk.h"
#include "session/DraftDesk.h"
#include "support/FullDisk.h"
#include "ui/shell/TerminationSignal.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cstdio>
#include <optional>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

const QString typedText = u"Of course, Maya. The driver leaves it at number 14."_s;

/// Writes a draft and then waits for its end; `how` it ends by itself, where it does.
int writeDraft(const QString& directory, const QString& how)
{
    const TerminationSignal terminationSignal;
    std::optional<DiskDesk> desk(directory);
    desk->know({maya});
    desk->open(maya);
    desk->type(typedText);
    QTest::keyClick(desk->edit, Qt::Key_Left);
    std::puts("typed");
    std::fflush(stdout);
    if (how == u"quit")
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    const int code = QApplication::exec();
    desk.reset();
    return code;
}

/// No two of them alike, so that one in another's place is never a mere mend.
QString randomWord(QRandomGenerator& chance)
{
    QString word;
    for (int i = 0; i < 7; ++i)
        word += QChar(u'a' + chance.bounded(26));
    return word + u' ';
}

} // namespace

/// Drafts from the key to the disk and back, through the real composer, session and vault.
class TestDraftsOnDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlivesTheProgram_data();
    void outlivesTheProgram();
    void fullDisk();
    void whatIsLostOnAFullDiskIsAVersion();
    void sentFromAFullDiskDoesNotComeBack();
    void anythingAtAll_data();
    void anythingAtAll();
};

void TestDraftsOnDisk::outlivesTheProgram_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("quit right after the last key") << u"quit"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("ended by the system right after the last key") << u"SIGTERM"_s;
    QTest::newRow("killed a second after the last key") << u"SIGKILL"_s;
#endif
}

void TestDraftsOnDisk::outlivesTheProgram()
{
    QFETCH(QString, how);
    QTemporaryDir disk;
    // A machine that is too busy to run the child for half a second is no fault of the child's.
    const int attempts = how == u"SIGKILL" ? 3 : 1;
    Draft found;
    for (int attempt = 0; attempt < attempts && found.text.isEmpty(); ++attempt) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, disk.path(), how});
        QVERIFY(child.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT((child.waitForReadyRead(10), child.canReadLine()), 60'000);
        if (how == u"SIGKILL") {
            QTest::qSleep(1000);
            child.kill();
        } else if (how == u"SIGTERM") {
            child.terminate();
        }
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished(60'000));
        QCOMPARE(child.exitStatus(), how == u"SIGKILL" ? QProcess::CrashExit : QProcess::NormalExit);
        DiskDesk desk(disk.path());
        found = desk.onDisk(maya);
    }
    QCOMPARE(found, (Draft{typedText, int(typedText.size()) - 1}));
    DiskDesk desk(disk.path());
    QVERIFY(answerOf(desk.session.store().conversations().row(maya))->hasDraft);
    desk.open(maya);
    QTRY_COMPARE(desk.composer->text(), typedText);
    QCOMPARE(desk.edit->textCursor().position(), int(typedText.size()) - 1);
}

void TestDraftsOnDisk::fullDisk()
{
#ifdef Q_OS_UNIX
    QTemporaryDir disk;
    {
        DiskDesk desk(disk.path());
        desk.know({maya, luis});
        desk.open(maya);
        desk.type(u"before"_s);
        desk.composer->flush();
        QTRY_COMPARE(desk.onDisk(maya).text, u"before"_s);
        {
            const FullDisk full;
            desk.type(u" and after"_s);
            QTRY_VERIFY_WITH_TIMEOUT(desk.saysUnsaved(), 30'000);
            QCOMPARE(desk.composer->text(), u"before and after"_s);
            // Kept while the agent is elsewhere, and said of this conversation alone.
            desk.open(luis);
            QVERIFY(!desk.saysUnsaved());
            desk.open(maya);
            QTRY_COMPARE(desk.composer->text(), u"before and after"_s);
            QVERIFY(desk.saysUnsaved());
            desk.open(luis);
            QCOMPARE(desk.onDisk(maya).text, u"before"_s);
        }
        // By itself: nobody touches a key.
        QTRY_COMPARE_WITH_TIMEOUT(desk.onDisk(maya).text, u"before and after"_s, 60'000);
        desk.open(maya);
        QVERIFY(!desk.saysUnsaved());
    }
    DiskDesk again(disk.path());
    again.open(maya);
    QTRY_COMPARE(again.composer->text(), u"before and after"_s);
#else
    QSKIP("a full disk is pretended with setrlimit");
#endif
}

void TestDraftsOnDisk::whatIsLostOnAFullDiskIsAVersion()
{
#ifdef Q_OS_UNIX
    QTemporaryDir disk;
    DiskDesk desk(disk.path());
    desk.know({maya});
    desk.open(maya);
    {
        const FullDisk full;
        desk.type(u"The first of two texts."_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.saysUnsaved(), 30'000);
        desk.clear();
        desk.composer->flush();
        desk.type(u"Another one"_s);
        desk.composer->flush();
        QVERIFY(desk.saysUnsaved());
    }
    desk.type(u"!"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.saysUnsaved(), 60'000);
    QTRY_COMPARE(desk.onDisk(maya).text, u"Another one!"_s);
    QCOMPARE(desk.versions(maya), QStringList{u"The first of two texts."_s});
#else
    QSKIP("a full disk is pretended with setrlimit");
#endif
}

void TestDraftsOnDisk::sentFromAFullDiskDoesNotComeBack()
{
#ifdef Q_OS_UNIX
    QTemporaryDir disk;
    DiskDesk desk(disk.path());
    desk.know({maya});
    desk.open(maya);
    {
        const FullDisk full;
        desk.type(u"On its way"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.saysUnsaved(), 30'000);
        // Nothing is taken that could not be kept.
        desk.composer->send();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.composer->findChildren<QPushButton*>().isEmpty(), 30'000);
        QCOMPARE(desk.composer->text(), u"On its way"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT((desk.composer->send(), desk.composer->text().isEmpty()), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.saysUnsaved(), 60'000);
    QCOMPARE(desk.onDisk(maya), Draft());
    QCOMPARE(answerOf(desk.session.store().outbox().ofConversation(maya)).size(), 1);
    QCOMPARE(desk.versions(maya), QStringList());
#else
    QSKIP("a full disk is pretended with setrlimit");
#endif
}

void TestDraftsOnDisk::anythingAtAll_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Keys, switches, news, sends and new starts in any order; what should be there is counted beside it.
void TestDraftsOnDisk::anythingAtAll()
{
    QFETCH(quint32, seed);
    QRandomGenerator chance(seed);
    QTemporaryDir disk;
    const QList<ConversationId> all{maya, luis, ana};
    std::optional<DiskDesk> desk(std::in_place, disk.path());
    desk->know(all);
    QHash<ConversationId, QString> expected;
    QHash<ConversationId, QString> cleared;
    QHash<ConversationId, QStringList> sent;
    ConversationId shown = maya;
    desk->open(shown);
    for (int step = 0; step < 120; ++step) {
        switch (chance.bounded(10)) {
        case 0:
        case 1:
        case 2:
        case 3:
            desk->type(randomWord(chance));
            break;
        case 4:
            for (int keys = chance.bounded(4); keys > 0; --keys)
                QTest::keyClick(desk->edit, Qt::Key_Backspace);
            break;
        case 5:
            if (desk->composer->text().size() > 2) {
                cleared[shown] = desk->composer->text();
                desk->composer->flush(); // as the pause before such a key does
                desk->clear();
            }
            break;
        case 6:
            expected[shown] = desk->composer->text();
            shown = all.at(chance.bounded(3));
            desk->open(shown);
            QTRY_COMPARE(desk->composer->text(), expected.value(shown));
            break;
        case 7:
            desk->know({all.at(chance.bounded(3))}); // news from Sakari
            break;
        case 8:
            if (!desk->composer->text().trimmed().isEmpty()) {
                sent[shown].append(desk->composer->text());
                desk->composer->send();
                QTRY_COMPARE(desk->composer->text(), QString());
            }
            break;
        case 9:
            expected[shown] = desk->composer->text();
            desk.reset();
            desk.emplace(disk.path());
            for (const ConversationId& id : all)
                QCOMPARE(desk->onDisk(id).text, expected.value(id));
            desk->open(shown);
            QTRY_COMPARE(desk->composer->text(), expected.value(shown));
            break;
        }
        expected[shown] = desk->composer->text();
    }
    desk.reset();
    desk.emplace(disk.path());
    for (const ConversationId& id : all) {
        QCOMPARE(desk->onDisk(id).text, expected.value(id));
        QStringList written;
        for (const OutboxEntry& entry : answerOf(desk->session.store().outbox().ofConversation(id)))
            written.append(entry.text.text);
        QCOMPARE(written, sent.value(id));
        if (const QString lost = cleared.value(id); !lost.isEmpty()) {
            const QStringList kept = desk->versions(id) + QStringList{expected.value(id)};
            QVERIFY2(std::any_of(kept.begin(), kept.end(), [&](const QString& one) { return one.contains(lost); }),
                     qPrintable(lost));
        }
    }
}

int main(int argc, char* argv[])
{
    QApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--write")
        return writeDraft(arguments.at(2), arguments.at(3));
    TestDraftsOnDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestDraftsOnDisk.moc"
