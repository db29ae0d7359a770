#include "session/LogFile.h"
#include "SignInDesk.h"
#include "session/AccountFiles.h"
#include "session/ReplyDesk.h"
#include "support/SandboxProcess.h"

#include <QLoggingCategory>
#include <QtTest/QSignalSpy>

using namespace rejoinder;

namespace {

Q_LOGGING_CATEGORY(ours, "rejoinder.test")
Q_LOGGING_CATEGORY(foreign, "somebody.else")

QByteArray contentOf(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList elsewhere; ///< what reached the handler that was there before the log file

void noteElsewhere(QtMsgType, const QMessageLogContext&, const QString& text)
{
    elsewhere.append(text);
}

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("rejoinder.*.info=true")); }

    void takesOurLinesAlone()
    {
        const QTemporaryDir disk;
        QString fileName;
        elsewhere.clear();
        const QtMessageHandler before = qInstallMessageHandler(&noteElsewhere);
        {
            const LogFile log(disk.filePath(QStringLiteral("log")));
            fileName = log.fileName();
            qCInfo(ours) << "one\ntwo";
            qCInfo(foreign) << "not ours";
        }
        qInstallMessageHandler(before);
        QCOMPARE(elsewhere, QStringList{QStringLiteral("not ours")}); // The terminal stays calm.
        const QByteArray content = contentOf(fileName);
        QCOMPARE(content.count('\n'), 1);
        QVERIFY(content.contains("I rejoinder.test: "));
        QVERIFY(!content.contains("not ours"));
        constexpr auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(fileName) & others));
    }

    void linesOnTheirWayAreRemovedToo()
    {
        const QTemporaryDir disk;
        const QString directory = disk.filePath(QStringLiteral("log"));
        const LogFile log(directory);
        for (int i = 0; i < 500; ++i)
            qCInfo(ours) << "line" << i;
        LogFile::settle();
        QCOMPARE(contentOf(log.fileName()).count('\n'), 500);
        QVERIFY(removeDirectories({directory}));
        QVERIFY(!QDir(directory).exists());
    }

    void setsAFullFileAside()
    {
        const QTemporaryDir disk;
        QString fileName;
        {
            const LogFile log(disk.path());
            fileName = log.fileName();
            QFile full(fileName);
            QVERIFY(full.open(QIODevice::WriteOnly));
            full.write(QByteArray(1'000'001, 'x'));
            full.close();
            qCInfo(ours) << "next";
        }
        QCOMPARE(QFileInfo(fileName + QStringLiteral(".1")).size(), 1'000'001);
        QVERIFY(contentOf(fileName).contains("next"));
        QVERIFY(QFileInfo(fileName).size() < 1000);
    }

    void aRunLeavesNothingPrivateInIt()
    {
        SandboxProcess sandbox({QStringLiteral("--replies"), QStringLiteral("off")});
        SignInDesk desk(sandbox.url());
        const QString text = QStringLiteral("A text that is nobody else's business");
        QString fileName;
        ConversationRow row;
        {
            const LogFile log(desk.disk.filePath(QStringLiteral("log")));
            fileName = log.fileName();
            desk.signIn->signIn(sandbox.credentials(), true);
            QVERIFY(desk.reaches(SignIn::State::SignedIn));
            QVERIFY(desk.hasConversations());
            for (const ConversationRow& one : answerOf(desk.signIn->session()->store().conversations().rows({}, 100))) {
                if (!one.isBlocked && !one.isInvalid)
                    row = one;
            }
            QSignalSpy accepted(&desk.signIn->session()->replies(), &ReplyDesk::accepted);
            QVERIFY(answerOf(desk.signIn->session()->replies().send(row.id, text)));
            QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, SignInDesk::atMost);
            sandbox.failNext({{QStringLiteral("path"), QStringLiteral("/conversations")},
                              {QStringLiteral("status"), 500},
                              {QStringLiteral("message"), text}});
            desk.signIn->session()->refreshNow();
            QTRY_COMPARE_WITH_TIMEOUT(desk.signIn->session()->syncState().phase, SyncState::Phase::Trouble,
                                      SignInDesk::atMost);
        }
        const QByteArray content = contentOf(fileName);
        QVERIFY(content.contains("/v1/accounts/{accountId}/messages")); // It did log.
        const Credentials& credentials = sandbox.credentials();
        const QStringList hidden{credentials.clientSecret.reveal(),
                                 credentials.clientId.reveal(),
                                 text,
                                 row.mobile,
                                 row.mobile.mid(1),
                                 row.id.text(),
                                 QStringLiteral("Bearer")};
        for (const QString& one : hidden)
            QVERIFY2(!content.contains(one.toUtf8()), qPrintable(one));
    }
};

QTEST_GUILESS_MAIN(LogFileTest)
#include "LogFileTest.moc"
