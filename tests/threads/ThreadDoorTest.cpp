#include "Offences.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cstdlib>
#include <sys/resource.h>
#include <thread>

namespace rejoinder {

namespace {

const QString onAnotherThread = QStringLiteral("--on-another-thread");
const QString whereItBelongs = QStringLiteral("--where-it-belongs");

/// What the child process does: the one call, on the thread that it was told.
int commit(const QStringList& arguments)
{
    // An assertion that fires leaves a core file behind where the system keeps them.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    const QTemporaryDir directory;
    for (const Offence& offence : offences(directory.path())) {
        if (offence.door != arguments.at(2).toLatin1())
            continue;
        if (arguments.at(1) == onAnotherThread)
            std::thread(offence.call).join();
        else
            offence.call();
        // Without tearing down: what was begun is not the subject.
        std::_Exit(EXIT_SUCCESS);
    }
    return EXIT_FAILURE;
}

} // namespace

/// An assertion that nobody has seen fire may be compiled away, so each is made to: in a process of its own, because it
/// ends the process.
class ThreadDoorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherThreadIsStoppedAtTheDoor_data();
    void anotherThreadIsStoppedAtTheDoor();
    void itsOwnThreadPasses_data() { anotherThreadIsStoppedAtTheDoor_data(); }
    void itsOwnThreadPasses();

private:
    void run(const QString& where, const QByteArray& door)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QCoreApplication::applicationFilePath(), {where, QString::fromLatin1(door)});
        QVERIFY(m_process.waitForFinished(60'000));
    }
    QProcess m_process;
};

void ThreadDoorTest::anotherThreadIsStoppedAtTheDoor_data()
{
    QTest::addColumn<QByteArray>("door");
    const QTemporaryDir directory;
    for (const Offence& offence : offences(directory.path()))
        QTest::newRow(offence.door.constData()) << offence.door;
}

void ThreadDoorTest::anotherThreadIsStoppedAtTheDoor()
{
    QFETCH(const QByteArray, door);
    run(onAnotherThread, door);
    const QByteArray said = m_process.readAll();
    QVERIFY2(m_process.exitStatus() == QProcess::CrashExit || m_process.exitCode() != 0, "nobody noticed");
    QVERIFY2(said.contains("ASSERT failure in "), said.constData());
    // The part after the slash tells apart what comes through the same door.
    QVERIFY2(said.contains(door.left(door.indexOf('/'))), said.constData());
    QVERIFY2(said.contains("not on its own thread") || said.contains("not on the GUI's thread"), said.constData());
}

void ThreadDoorTest::itsOwnThreadPasses()
{
    QFETCH(const QByteArray, door);
    run(whereItBelongs, door);
    QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(m_process.exitCode() == 0, m_process.readAll().constData());
}

} // namespace rejoinder

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 &&
        (arguments.at(1) == rejoinder::onAnotherThread || arguments.at(1) == rejoinder::whereItBelongs))
        return rejoinder::commit(arguments);
    rejoinder::ThreadDoorTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ThreadDoorTest.moc"
