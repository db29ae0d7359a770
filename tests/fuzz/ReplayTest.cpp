#include "FuzzTarget.h"

#include <QDir>
#include <QTest>

namespace rejoinder {

/// The inputs that a fuzzer has found worth keeping, those among them that once broke something: without a fuzzer,
/// under the sanitizers of the ordinary tests, so that what was mended stays mended.
class ReplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keptInputs()
    {
        const QDir corpus(QStringLiteral(FUZZ_CORPUS));
        const QStringList names = corpus.entryList(QDir::Files);
        QVERIFY2(!names.isEmpty(), FUZZ_CORPUS);
        for (const QString& name : names) {
            QFile file(corpus.filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            qInfo("%s", qPrintable(name)); // The last one named is the one that ended the program.
            fuzzOne(file.readAll());
        }
    }
    void nothingAtAll() { fuzzOne({}); }
};

} // namespace rejoinder

QTEST_GUILESS_MAIN(rejoinder::ReplayTest)
#include "ReplayTest.moc"
