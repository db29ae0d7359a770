#include <QtTest/QTest>
class SessionTest : public QObject
{
    Q_OBJECT
};
QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
