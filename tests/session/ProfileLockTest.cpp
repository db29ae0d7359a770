#include "session/ProfileLock.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <memory>

using namespace rejoinder;

class ProfileLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyOneAtATime()
    {
        const QTemporaryDir directory;
        const QString profile = directory.filePath(QStringLiteral("below/default"));
        auto first = std::make_unique<ProfileLock>(profile);
        QVERIFY(!first->isTakenByAnother());
        QVERIFY(ProfileLock(profile).isTakenByAnother());
        QVERIFY(!ProfileLock(directory.filePath(QStringLiteral("below/other"))).isTakenByAnother());
        first.reset();
        QVERIFY(!ProfileLock(profile).isTakenByAnother());
    }

    void aCopyThatCrashedDoesNotHoldIt()
    {
        const QTemporaryDir directory;
        const QString profile = directory.filePath(QStringLiteral("default"));
        {
            const ProfileLock held(profile);
            QVERIFY(QFile::copy(profile + QStringLiteral(".lock"), directory.filePath(QStringLiteral("kept"))));
        }
        // The same file with the number of a process that has ended.
        QProcess ended;
        ended.start(QStringLiteral("true"), QStringList());
        QVERIFY(ended.waitForStarted());
        const QByteArray gone = QByteArray::number(ended.processId());
        QVERIFY(ended.waitForFinished());
        QFile kept(directory.filePath(QStringLiteral("kept")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = kept.readAll().split('\n');
        lines[0] = gone;
        QFile left(profile + QStringLiteral(".lock"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(lines.join('\n'));
        left.close();
        QVERIFY(!ProfileLock(profile).isTakenByAnother());
    }
};

QTEST_GUILESS_MAIN(ProfileLockTest)
#include "ProfileLockTest.moc"
