#include "session/AccountFiles.h"
#include "session/Profile.h"
#include "session/ProfileMemory.h"
#include "store/ConversationStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace rejoinder {

/// The program's start as it is, in a process of its own, on a profile that lies on the disk, with neither keychain nor
/// network: what it says of itself, and in which order things happen. How fast is for the bench to say.
class StartTest : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000; // ms

    struct Line
    {
        QString name;
        double milliseconds = -1;
    };
    struct Outcome
    {
        int code = -1;
        QList<Line> lines;
        QString all;

        [[nodiscard]] int placeOf(const char* name) const
        {
            for (int i = 0; i < lines.size(); ++i) {
                if (lines.at(i).name == QLatin1String(name))
                    return i;
            }
            return -1;
        }
    };

    static Outcome run(const char* program, const QStringList& arguments)
    {
        QProcess process;
        process.start(QString::fromLocal8Bit(program), arguments);
        Outcome outcome;
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
            return outcome;
        outcome.code = process.exitCode();
        outcome.all = QString::fromUtf8(process.readAllStandardOutput());
        static const QRegularExpression shape(QStringLiteral("\\A([a-z-]+) (\\d+\\.\\d) ms\\z"));
        for (const QString& line : outcome.all.split(u'\n', Qt::SkipEmptyParts)) {
            const auto match = shape.match(line);
            outcome.lines.append(match.hasMatch() ? Line{match.captured(1), match.captured(2).toDouble()} : Line{});
        }
        return outcome;
    }

    /// A computer that has been signed in on: what its program left on the disk.
    static void leaveProfile(int conversations)
    {
        const SessionSettings settings =
            profileSettings(QStringLiteral("test"), QUrl(QStringLiteral("https://127.0.0.1:1")));
        const AccountId account(QStringLiteral("account"));
        const FixedClock clock;
        ProfileMemory memory(settings.settingsFile);
        QVERIFY(answerOf(memory.save({.account = account, .apiUrl = settings.apiUrl, .remembered = true})));
        Store store(accountDirectory(settings, account), clock);
        answerOf(store.open());
        QList<Conversation> all;
        for (int i = 0; i < conversations; ++i) {
            const QString number = QString::number(i);
            all.append(samples::conversation(
                number, samples::contact(number, QStringLiteral("Ada"), number, QStringLiteral("+14155550100")),
                samples::message(number, QStringLiteral("Hello"), false, samples::at(9, i % 60))));
        }
        QVERIFY(answerOf(store.conversations().put(all)));
    }

    static QStringList traced()
    {
        return {QStringLiteral("--profile"),       QStringLiteral("test"),
                QStringLiteral("--api-url"),       QStringLiteral("https://127.0.0.1:1"),
                QStringLiteral("--trace-startup"), QStringLiteral("--quit-when-painted")};
    }

    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_home->path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void everyStepHasItsLine()
    {
        leaveProfile(300);
        const Outcome start = run(REJOINDER_PROGRAM, traced());
        QCOMPARE(start.code, 0);
        double before = 0;
        for (const Line& line : start.lines) {
            QVERIFY2(line.milliseconds >= before || line.name == QLatin1String("main"), qPrintable(start.all));
            QVERIFY2(!line.name.isEmpty(), qPrintable(start.all));
            before = line.milliseconds;
        }
        for (const char* name : {"main", "application", "window-built", "window-shown", "store-open", "first-rows"})
            QVERIFY2(start.placeOf(name) >= 0, qPrintable(QLatin1String(name) + u' ' + start.all));
        // The last word: what reads it may stop there.
        QCOMPARE(start.placeOf("list-painted"), start.lines.size() - 1);
    }

    void theFloorIsMeasuredByTheSame()
    {
        const Outcome start = run(REJOINDER_BARE_WINDOW, {});
        QCOMPARE(start.code, 0);
        QVERIFY2(start.placeOf("main") == 0, qPrintable(start.all));
        QVERIFY2(start.placeOf("window-shown") > 0, qPrintable(start.all));
        QCOMPARE(start.placeOf("list-painted"), start.lines.size() - 1);
    }

    void withoutTheTraceNothingIsWritten()
    {
        leaveProfile(3);
        QStringList silent = traced();
        silent.removeOne(QStringLiteral("--trace-startup"));
        const Outcome start = run(REJOINDER_PROGRAM, silent);
        QCOMPARE(start.code, 0);
        QCOMPARE(start.all, QString());
    }
};

} // namespace rejoinder

QTEST_GUILESS_MAIN(rejoinder::StartTest)
#include "StartTest.moc"
