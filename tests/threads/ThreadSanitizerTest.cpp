#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QThread>
#include <cstdlib>

namespace rejoinder {

namespace {

/// The way that all work takes through this program: posted to another thread, and an answer posted back.
int run(const QString& how)
{
    const bool racy = how == u"--racing";
    QThread thread;
    QObject there;
    there.moveToThread(&thread);
    thread.start();
    QObject here;
    int number = 1;
    QMetaObject::invokeMethod(
        &there,
        [&] {
            number += 1;
            QMetaObject::invokeMethod(
                &here, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    if (racy)
        number += 1; // While the other thread may be at it: this is what has to be found.
    QCoreApplication::exec();
    number += 1;
    thread.quit();
    thread.wait();
    return number > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

/// The thread sanitizer has been told what Qt promises and what to pass over; that it was not told too much, so that it
/// finds nothing any more, is shown here.
class ThreadSanitizerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsARace() { QVERIFY2(outputOf(QStringLiteral("--racing")).contains("data race"), "not found"); }
    void passesAnOrderlyHandover() { QCOMPARE(outputOf(QStringLiteral("--orderly")), QByteArray()); }

private:
    QByteArray outputOf(const QString& how)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {how});
        return process.waitForFinished(60'000) ? process.readAll() : QByteArray("did not end");
    }
};

} // namespace rejoinder

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString how = QCoreApplication::arguments().value(1);
    if (how == u"--racing" || how == u"--orderly")
        return rejoinder::run(how);
    rejoinder::ThreadSanitizerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ThreadSanitizerTest.moc"
