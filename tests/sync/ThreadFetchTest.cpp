#include <QtTest/QTest>
class ThreadFetchTest : public QObject
{
    Q_OBJECT
};
QTEST_GUILESS_MAIN(ThreadFetchTest)
#include "ThreadFetchTest.moc"
