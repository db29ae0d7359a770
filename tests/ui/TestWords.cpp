#include "ui/text/ContactRefusal.h"
#include "ui/text/ErrorWords.h"
#include "ui/text/SignInWords.h"
#include "ui/text/StorageWords.h"
#include "ui/text/SyncWords.h"
#include "ui/text/TimeWords.h"

#include <QtTest/QTest>

using namespace rejoinder;
using Field = ContactField::Kind;

/// Every kind of trouble has words of its own, and they are sentences.
class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfErrorHasItsOwnSentence()
    {
        QSet<QString> seen;
        for (int kind = 0; kind <= int(ApiError::Kind::LocalStorage); ++kind) {
            const auto words = errorwords::of(ApiError{.kind = ApiError::Kind(kind)});
            QVERIFY2(words.what.endsWith(u'.'), qPrintable(words.what));
            QVERIFY2(words.then.isEmpty() || words.then.endsWith(u'.'), qPrintable(words.then));
            QVERIFY2(!seen.contains(words.what), qPrintable(words.what));
            seen.insert(words.what);
        }
        QCOMPARE(seen.size(), 16);
    }

    void documentedCodesHaveWords_data()
    {
        QTest::addColumn<QString>("code");
        // From Sakari's help article and the samples of its API pages; 018 of ACCT is cut off there.
        for (int number = 1; number <= 17; ++number)
            QTest::newRow("") << QStringLiteral("ACCT-%1").arg(number, 3, 10, QLatin1Char('0'));
        for (const char* code :
             {"CONT-001", "CONT-010", "CONV-001", "INT-002", "MSG-001", "MSG-006", "MSG-007", "MSG-008",
              "MSG-009",  "MSG-018",  "MSG-019",  "MSG-020", "MSG-023", "MSG-024", "MSG-025", "MSG-026",
              "MSG-028",  "MSG-029",  "MSG-033",  "MSG-036", "MSG-037", "MSG-043"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void documentedCodesHaveWords()
    {
        QFETCH(QString, code);
        QVERIFY2(errorwords::ofCode(code).endsWith(u'.'), qPrintable(code));
        QCOMPARE(errorwords::ofCode(code.toLower()), errorwords::ofCode(code));
        QVERIFY(errorwords::knownCodes().contains(code));
    }

    void aCodeSaysMoreThanTheKind()
    {
        const ApiError blocked{.kind = ApiError::Kind::Rejected, .httpStatus = 422, .code = QStringLiteral("CONT-010")};
        QCOMPARE(errorwords::of(blocked).what, errorwords::ofCode(QStringLiteral("CONT-010")));
        QVERIFY(errorwords::sentence(blocked).contains(QStringLiteral("CONT-010")));
    }

    void aRefusalIsPutWhereItBelongs_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at"); ///< -1: the whole
        // Codes that say which field; whatever the words beside them speak of.
        for (const char* code : {"CONT-001", "INT-002", "MSG-020"})
            QTest::newRow(code) << QString::fromLatin1(code) << QStringLiteral("The e-mail") << int(Field::Number);
        // All others that are documented are about the account, the conversation or a text, or about the person.
        for (const QString& code : errorwords::knownCodes()) {
            if (code != u"CONT-001" && code != u"INT-002" && code != u"MSG-020" && code != u"ACCT-015")
                QTest::newRow(qPrintable(code)) << code << QStringLiteral("No phone number, no email") << -1;
        }
        QTest::newRow("a property that it names")
            << QStringLiteral("ACCT-015") << QStringLiteral("Property email is not updatable") << int(Field::Email);
        const auto words = [](const char* text, int at) {
            QTest::newRow(text) << QStringLiteral("VALIDATION") << QString::fromLatin1(text) << at;
        };
        words("email must be an address", int(Field::Email));
        words("Invalid e-mail", int(Field::Email));
        words("mobile.number is required", int(Field::Number));
        words("Phone invalid", int(Field::Number));
        words("firstName is too long", int(Field::FirstName));
        words("Last name is too long", int(Field::LastName));
        words("unknown tag", int(Field::List));
        words("list does not exist", int(Field::List));
        words("attributes must be text", int(Field::Attribute));
        words("Something is wrong", -1);
        words("A numbering plan", -1);
        words("", -1);
    }
    void aRefusalIsPutWhereItBelongs()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(int, at);
        ApiError error{.kind = ApiError::Kind::Rejected, .httpStatus = 422, .code = code.toLower(), .serverText = text};
        const auto place = [&error] {
            const auto found = ContactRefusal::of(error).at;
            return found ? int(*found) : -1;
        };
        QCOMPARE(place(), at);
        QCOMPARE(ContactRefusal::of(error).words, errorwords::sentence(error));
        // What is no refusal of the record is no field's.
        for (const auto kind : {ApiError::Kind::SlowedDown, ApiError::Kind::ServerTrouble, ApiError::Kind::Timeout}) {
            error.kind = kind;
            QCOMPARE(place(), -1);
        }
        error.kind = ApiError::Kind::Rejected;
        error.code.clear();
        QVERIFY(ContactRefusal::of(error).words.endsWith(u'.'));
    }

    void anUnknownCodeFallsBackToSakarisWords()
    {
        const ServiceError odd{.code = QStringLiteral("MSG-999"), .description = QStringLiteral("Odd thing")};
        const QString words = errorwords::ofServiceError(odd);
        QVERIFY2(words.contains(odd.code) && words.contains(odd.description), qPrintable(words));
        QVERIFY(errorwords::ofServiceError({.code = QStringLiteral("MSG-999"), .description = {}}).contains(odd.code));
        QCOMPARE(errorwords::ofServiceError({.code = {}, .description = odd.description}), odd.description);
    }

    void storageTroubles_data()
    {
        using Writing = StorageTrouble::Writing;
        QTest::addColumn<StorageTrouble>("trouble");
        QTest::addColumn<QStringList>("has");
        QTest::addColumn<bool>("isGrave");
        const QString cache = QStringLiteral("cache.db.broken-1");
        const QString vault = QStringLiteral("vault.db.broken-2");
        const auto has = [](std::initializer_list<const char*> words) {
            QStringList list;
            for (const char* word : words)
                list += QString::fromLatin1(word);
            return list;
        };
        QTest::newRow("cache damaged") << StorageTrouble{.cache = {cache}}
                                       << has({"could not be read", "cache.db.broken-1"}) << false;
        QTest::newRow("cache newer") << StorageTrouble{.cache = {cache, true}}
                                     << has({"newer version", "cache.db.broken-1"}) << false;
        QTest::newRow("vault damaged") << StorageTrouble{.vault = {vault}, .draftsRecovered = 12, .textsRecovered = 1}
                                       << has({"damaged", "vault.db.broken-2", "12 draft", "1 unsent text",
                                               "Check the last texts"})
                                       << true;
        QTest::newRow("vault damaged, empty") << StorageTrouble{.vault = {vault}} << has({"No draft"}) << true;
        QTest::newRow("vault newer") << StorageTrouble{.vault = {vault, true}, .draftsRecovered = 1}
                                     << has({"newer version", "1 draft"}) << true;
        QTest::newRow("both damaged") << StorageTrouble{.cache = {cache}, .vault = {vault}}
                                      << has({"cache.db.broken-1", "vault.db.broken-2"}) << true;
        QTest::newRow("disk full") << StorageTrouble{.cache = {{}, false, Writing::Fails},
                                                     .vault = {{}, false, Writing::Fails}}
                                   << has({"disk", "full", "nothing is sent"}) << true;
        QTest::newRow("read-only") << StorageTrouble{.cache = {{}, false, Writing::ReadOnly},
                                                     .vault = {{}, false, Writing::ReadOnly}}
                                   << has({"read what is in them", "nothing is sent"}) << true;
        QTest::newRow("cache full") << StorageTrouble{.cache = {{}, false, Writing::Fails}} << has({"full"}) << false;
        QTest::newRow("cache read-only") << StorageTrouble{.cache = {{}, false, Writing::ReadOnly}}
                                         << has({"out of date"}) << false;
        QTest::newRow("again") << StorageTrouble{.cache = {{}, false, Writing::WorksAgain}} << has({"again"}) << false;
    }

    void storageTroubles()
    {
        QFETCH(StorageTrouble, trouble);
        QFETCH(QStringList, has);
        QFETCH(bool, isGrave);
        const QString text = storagewords::of(trouble);
        for (const QString& words : has)
            QVERIFY2(text.contains(words), qPrintable(text));
        QCOMPARE(storagewords::isGrave(trouble), isGrave);
        // Whole sentences, each once.
        QStringList sentences = text.split(QStringLiteral(". "));
        QCOMPARE(sentences.removeDuplicates(), 0);
        QVERIFY(text.endsWith(u'.'));
        QVERIFY(storagewords::of({}).isEmpty());
    }

    void everySignInProblemHasItsOwnSentence()
    {
        QSet<QString> seen;
        for (int problem = 0; problem <= int(SignIn::Problem::InsecureUrl); ++problem)
            seen.insert(signinwords::of(SignIn::Problem(problem)));
        QCOMPARE(seen.size(), int(SignIn::Problem::InsecureUrl) + 1);
        QVERIFY(!seen.contains(QString()));
    }

    void everyKeychainTroubleHasItsOwnSentence()
    {
        QSet<QString> reading, keeping;
        for (const auto trouble : {SignIn::KeychainTrouble::Missing, SignIn::KeychainTrouble::Locked,
                                   SignIn::KeychainTrouble::Denied, SignIn::KeychainTrouble::Silent}) {
            reading.insert(signinwords::of(trouble));
            keeping.insert(signinwords::notRemembered(trouble));
        }
        QCOMPARE(reading.size(), 4);
        QCOMPARE(keeping.size(), 4);
        QVERIFY(signinwords::of(SignIn::KeychainTrouble::NothingStored).isEmpty());
    }

    void theStatusLineSaysWhereTheSyncStands()
    {
        const QDateTime now(QDate(2026, 11, 20), QTime(10, 42), Qt::UTC);
        const auto say = [&](SyncState::Phase phase, const QDateTime& at = {}, int done = 0, int total = 0) {
            return syncwords::of({.phase = phase, .at = at, .done = done, .total = total}, now);
        };
        const QString clock = timewords::timeOfDay(now);
        QCOMPARE(say(SyncState::Phase::UpToDate, now), QStringLiteral("Up to date %1").arg(clock));
        QCOMPARE(say(SyncState::Phase::Offline, now), QStringLiteral("Offline since %1").arg(clock));
        QCOMPARE(say(SyncState::Phase::SlowedDown, now.addMSecs(39'200)),
                 QStringLiteral("Sakari asks us to slow down, going on in 40 s"));
        QCOMPARE(say(SyncState::Phase::FirstSync, {}, 200, 950),
                 QStringLiteral("Getting your conversations: 200 of 950"));
        QSet<QString> seen;
        for (int phase = 0; phase <= int(SyncState::Phase::Trouble); ++phase)
            seen.insert(say(SyncState::Phase(phase), now.addSecs(5)));
        QCOMPARE(seen.size(), int(SyncState::Phase::Trouble) + 1);
    }
};

QTEST_MAIN(TestWords)
#include "TestWords.moc"
