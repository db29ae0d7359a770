#include "domain/Clock.h"
#include "domain/DraftHistory.h"
#include "models/InboxModels.h"
#include "session/AccountFiles.h"
#include "session/DraftDesk.h"
#include "session/ReplyDesk.h"
#include "session/Session.h"
#include "session/SessionSettings.h"
#include "store/ConversationStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FullDisk.h"
#include "support/MemoryVault.h"
#include "support/SandboxProcess.h"
#include "ui/inbox/list/ConversationListView.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Application.h"
#include "ui/text/StorageWords.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest/QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace rejoinder {

/// The whole program on a disk that fails: it starts, shows what there is, and says what happened in one banner.
class TestStorageFaults : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000; // ms

    struct Computer
    {
        QTemporaryDir disk;
        SystemClock clock;
        MemoryVault vault;
        SandboxProcess sandbox{{QStringLiteral("--replies"), QStringLiteral("off")}};

        [[nodiscard]] SessionSettings settings() const
        {
            SessionSettings settings;
            settings.apiUrl = sandbox.url();
            settings.profile = QStringLiteral("test");
            settings.dataDirectory = disk.filePath(QStringLiteral("data"));
            settings.settingsFile = disk.filePath(QStringLiteral("settings.ini"));
            settings.sendHold = std::chrono::milliseconds(0);
            return settings;
        }
        [[nodiscard]] QString account() const { return accountDirectory(settings(), sandbox.credentials().accountId); }
        [[nodiscard]] QString file(const QString& name) const { return account() + u'/' + name; }
    };

    struct Run
    {
        explicit Run(Computer& c)
            : signIn(c.settings(), c.vault, c.clock),
              application({.signIn = signIn,
                           .settings = ui,
                           .clock = c.clock,
                           .makeModels = [](Session& s) { return std::make_unique<InboxModels>(s.store()); },
                           .dataDirectory = c.disk.path()})
        {
            application.start();
        }
        [[nodiscard]] MainWindow& window() const { return application.window(); }
        [[nodiscard]] Session& session() const { return *signIn.session(); }
        /// The texts of the banners that are there to be seen, without what the network has to say.
        [[nodiscard]] QStringList banners() const
        {
            QStringList texts;
            for (const auto* banner : window().banners().findChildren<Banner*>()) {
                if (banner->isVisible() && banner->text() != window().banners().text(BannerStack::Reason::Offline))
                    texts.append(banner->text());
            }
            return texts;
        }
        [[nodiscard]] bool hasRows() const
        {
            return QTest::qWaitFor(
                [this] {
                    const auto* list = window().findChild<ConversationListView*>();
                    return list && list->isVisible() && list->model()->rowCount() > 5;
                },
                patience);
        }
        [[nodiscard]] ConversationId somebody(int skip = 0) const
        {
            const auto rows = answerOf(session().store().conversations().rows({.folder = Folder::Open}, 100));
            for (const ConversationRow& row : rows) {
                if (!row.isBlocked && !row.isInvalid && skip-- == 0)
                    return row.id;
            }
            return {};
        }

        UiSettings ui{QString()};
        SignIn signIn;
        Application application;
    };

    /// Signed in once, with conversations, and a draft in one of them.
    static ConversationId prepare(Computer& computer)
    {
        Run run(computer);
        run.signIn.signIn(computer.sandbox.credentials(), true);
        if (!run.hasRows() || !QTest::qWaitFor([&] { return !computer.vault.entries.isEmpty(); }, patience))
            QTest::qFail("never signed in", __FILE__, __LINE__);
        const ConversationId id = run.somebody();
        run.session().drafts().save(id, {QStringLiteral("Half a reply"), 4}, DraftMoment::Left);
        answerOf(run.session().store().conversations().rows({}, 1)); // behind it in the queue
        return id;
    }

    static void damage(const QString& path, const QString& how)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(size >= 4096);
        if (how == QStringLiteral("cut")) {
            QVERIFY(file.resize(size / 2 + 100));
        } else if (how == QStringLiteral("newer")) {
            QVERIFY(file.seek(60)); // PRAGMA user_version, as the file has it
            const quint32 version = qToBigEndian<quint32>(999);
            file.write(reinterpret_cast<const char*>(&version), 4);
        } else {
            const bool isHeader = how == QStringLiteral("header");
            file.write(QByteArray(isHeader ? 100 : int(size), '\x5a'));
        }
    }

private Q_SLOTS:
    void damagedOrNewer_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("how");
        const QString cache = QStringLiteral("cache.db");
        const QString vault = QStringLiteral("vault.db");
        for (const char* how : {"cut", "noise", "header", "newer"}) {
            QTest::addRow("cache, %s", how) << QStringList{cache} << QString::fromLatin1(how);
            QTest::addRow("vault, %s", how) << QStringList{vault} << QString::fromLatin1(how);
        }
        QTest::newRow("both, noise") << QStringList{cache, vault} << QStringLiteral("noise");
        QTest::newRow("both, header") << QStringList{cache, vault} << QStringLiteral("header");
    }

    void damagedOrNewer()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, how);
        Computer computer;
        const ConversationId id = prepare(computer);
        for (const QString& name : files)
            damage(computer.file(name), how);
        Run run(computer);
        QTRY_COMPARE_WITH_TIMEOUT(run.banners().size(), 1, patience);
        const QString text = run.banners().constFirst();
        for (const QString& name : files) {
            const QStringList aside = QDir(computer.account()).entryList({name + QStringLiteral(".broken-*")});
            QVERIFY(!aside.isEmpty());
            QVERIFY2(text.contains(aside.constFirst()), qPrintable(text));
        }
        const bool isVault = files.contains(QStringLiteral("vault.db"));
        QCOMPARE(text.contains(QStringLiteral("newer version")), how == QStringLiteral("newer"));
        QCOMPARE(text.contains(QStringLiteral("unsent")), isVault);
        QVERIFY(run.hasRows());
        if (how != QStringLiteral("noise") && how != QStringLiteral("cut"))
            QCOMPARE(answerOf(run.session().drafts().load(id)).text, QStringLiteral("Half a reply"));
        // And it works on.
        QTRY_VERIFY_WITH_TIMEOUT(run.signIn.state() == SignIn::State::SignedIn, patience);
    }

    void fullWhileRunning()
    {
#ifdef Q_OS_UNIX
        Computer computer;
        (void)prepare(computer);
        Run run(computer);
        QVERIFY(run.hasRows());
        QTRY_COMPARE_WITH_TIMEOUT(run.session().syncState().phase, SyncState::Phase::UpToDate, patience);
        const ConversationId id = run.somebody(1);
        QCOMPARE(run.banners(), QStringList());
        bool sent = true;
        {
            const FullDisk full;
            sent = answerOf(run.session().replies().send(id, QStringLiteral("Must not leave")));
            QTRY_COMPARE_WITH_TIMEOUT(run.banners().size(), 1, patience);
        }
        QVERIFY(!sent);
        QVERIFY2(run.banners().constFirst().contains(QStringLiteral("cannot write to the disk")),
                 qPrintable(run.banners().constFirst()));
        QVERIFY(answerOf(run.session().replies().send(id, QStringLiteral("May leave"))));
        const QString again = storagewords::of({.vault = { {}, false, StorageTrouble::Writing::WorksAgain }});
        QTRY_COMPARE_WITH_TIMEOUT(run.banners(), QStringList{again}, patience);
        QTRY_VERIFY_WITH_TIMEOUT(texts(computer.sandbox).contains(QStringLiteral("May leave")), patience);
        QVERIFY(!texts(computer.sandbox).contains(QStringLiteral("Must not leave")));
#else
        QSKIP("a full disk is made with setrlimit");
#endif
    }

    void fullAtTheStart()
    {
#ifdef Q_OS_UNIX
        Computer computer;
        const ConversationId id = prepare(computer);
        std::unique_ptr<Run> run;
        bool sent = true;
        QString draft;
        {
            const FullDisk full;
            run = std::make_unique<Run>(computer);
            QTRY_COMPARE_WITH_TIMEOUT(run->banners().size(), 1, patience);
            QVERIFY(run->hasRows());
            draft = answerOf(run->session().drafts().load(id)).text;
            sent = answerOf(run->session().replies().send(id, QStringLiteral("Must not leave")));
        }
        QCOMPARE(draft, QStringLiteral("Half a reply"));
        QVERIFY(!sent);
        // With space again, the files are opened again by the next write that is tried some seconds later.
        const QString again = storagewords::of({.vault = { {}, false, StorageTrouble::Writing::WorksAgain }});
        QTRY_VERIFY_WITH_TIMEOUT(answerOf(run->session().replies().send(id, QStringLiteral("May leave"))), patience);
        QTRY_COMPARE_WITH_TIMEOUT(run->banners(), QStringList{again}, patience);
        QCOMPARE(answerOf(run->session().drafts().load(id)).text, QStringLiteral("Half a reply"));
        QTRY_VERIFY_WITH_TIMEOUT(texts(computer.sandbox).contains(QStringLiteral("May leave")), patience);
        QVERIFY(!texts(computer.sandbox).contains(QStringLiteral("Must not leave")));
#else
        QSKIP("a full disk is made with setrlimit");
#endif
    }

    void readOnly_data()
    {
        QTest::addColumn<QStringList>("others");
        QTest::newRow("the directory") << QStringList{QString(), QStringLiteral("cache.db"),
                                                      QStringLiteral("vault.db")};
        QTest::newRow("the cache") << QStringList{QStringLiteral("cache.db")};
        QTest::newRow("the vault") << QStringList{QStringLiteral("vault.db")};
    }

    void readOnly()
    {
#ifdef Q_OS_UNIX
        QFETCH(QStringList, others);
        if (geteuid() != 0)
            QSKIP("a file of somebody else's can only be made by root; one's own is made writable again");
        Computer computer;
        const ConversationId id = prepare(computer);
        constexpr uid_t nobody = 65534;
        giveAway(computer.disk.path(), nobody);
        for (const QString& name : others) {
            const QString path = name.isEmpty() ? computer.account() : computer.file(name);
            QCOMPARE(chown(QFile::encodeName(path).constData(), 0, 0), 0);
            QCOMPARE(chmod(QFile::encodeName(path).constData(), name.isEmpty() ? 0755 : 0644), 0);
        }
        QCOMPARE(seteuid(nobody), 0);
        {
            Run run(computer);
            const bool hasOne = QTest::qWaitFor([&] { return run.banners().size() == 1; }, patience);
            const bool hasRows = run.hasRows();
            const QStringList said = run.banners();
            const QString draft = answerOf(run.session().drafts().load(id)).text;
            const bool isVault = others.contains(QStringLiteral("vault.db"));
            const bool sent = answerOf(run.session().replies().send(id, QStringLiteral("From a read-only vault")));
            if (seteuid(0) != 0)
                QFAIL("who am I");
            QVERIFY2(hasOne, qPrintable(said.join(u'|')));
            QVERIFY(hasRows);
            QVERIFY2(
                said.constFirst().contains(isVault ? QStringLiteral("nothing is sent") : QStringLiteral("cannot save")),
                qPrintable(said.constFirst()));
            QCOMPARE(draft, QStringLiteral("Half a reply"));
            QCOMPARE(sent, !isVault);
        }
#else
        QSKIP("owners are for Unix");
#endif
    }

    void cleanup()
    {
#ifdef Q_OS_UNIX
        if (getuid() == 0 && geteuid() != 0 && seteuid(0) != 0)
            QFAIL("who am I");
#endif
    }

private:
#ifdef Q_OS_UNIX
    static void giveAway(const QString& directory, uid_t to)
    {
        QVERIFY(chown(QFile::encodeName(directory).constData(), to, gid_t(-1)) == 0);
        const QFileInfoList all = QDir(directory).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QFileInfo& one : all) {
            if (one.isDir())
                giveAway(one.filePath(), to);
            else
                QVERIFY(chown(QFile::encodeName(one.filePath()).constData(), to, gid_t(-1)) == 0);
        }
    }
#endif
    static QStringList texts(SandboxProcess& sandbox)
    {
        QStringList texts;
        for (const QJsonValue& entry : sandbox.ledger()) {
            if (entry[u"what"].toString() == u"message.sent")
                texts.append(entry[u"text"].toString());
        }
        return texts;
    }
};

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestStorageFaults)
#include "TestStorageFaults.moc"
