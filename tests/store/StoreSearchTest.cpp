#include "domain/TextFold.h"
#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/SearchStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace rejoinder;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// Search over names, numbers and texts, in several scripts, whatever is typed.
class StoreSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void finds_data();
    void finds();
    void findsContacts_data();
    void findsContacts();
    void changedTextIsFoundByItsNewWordsOnly();
    void searchesAllFoldersOfTheGroup();
    void allPrefixesOfOddTextAreHarmless();
    void takesOperators_data();
    void takesOperators();
    void aRowSaysWhatWasFound();
    void newestHitsFirstWhateverTheOrderOfArrival();
    void anEndedSearchSaysNothing();
    void findsWhatReadingEverythingFinds();

private:
    QTemporaryDir m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

void StoreSearchTest::initTestCase()
{
    m_store = std::make_unique<Store>(m_directory.path(), m_clock);
    answerOf(m_store->open());
    const auto add = [this](const QString& id, const QString& first, const QString& last, const QString& number,
                            const QString& text) {
        Contact person = contact(u"c-"_s + id, first, last, number);
        person.email = id + u"@example.org"_s;
        answerOf(
            m_store->conversations().put({conversation(id, person, message(u"m-"_s + id, text, false, at(9, 0)))}));
    };
    add(u"maya"_s, u"Maya"_s, u"Okafor"_s, u"+14155550132"_s, u"Is the refund on its way? Don't forget"_s);
    add(u"asa"_s, u"Åsa"_s, u"Lindström"_s, u"+46701234567"_s, u"Crème brûlée for two, 50% off"_s);
    add(u"hanako"_s, u"花子"_s, u"田中"_s, u"+81312345678"_s, u"予約を来週の火曜日に変更できますか？"_s);
    add(u"omar"_s, u"عمر"_s, u"الهاشمي"_s, u"+971501234567"_s, u"مَرحباً، هل المتجر مفتوح؟"_s);
    add(u"daniel"_s, u"דניאל"_s, u"לוי"_s, u"+972521234567"_s, u"שָׁלוֹם, אפשר חשבונית?"_s);
    add(u"somchai"_s, u"สมชาย"_s, {}, u"+66812345678"_s, u"ร้านเปิดกี่โมงครับ"_s);
    add(u"nobody"_s, {}, {}, u"+12025550199"_s, u"thanks 👍🏽 great"_s);
}

void StoreSearchTest::cleanupTestCase()
{
    m_store.reset();
}

void StoreSearchTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& typed, const QStringList& expected) {
        QTest::newRow(name) << typed << expected;
    };
    row("name", u"maya"_s, {u"maya"_s});
    row("beginning of a name", u"OKA"_s, {u"maya"_s});
    row("accents do not matter", u"asa lindstrom"_s, {u"asa"_s});
    row("accents in the text do not matter", u"creme brul"_s, {u"asa"_s});
    row("name and text together", u"maya refund"_s, {u"maya"_s});
    row("all words are needed", u"maya brulee"_s, {});
    row("inside a word is not its beginning", u"fund"_s, {});
    row("number with signs", u"(415) 555-01"_s, {u"maya"_s});
    row("any run of digits", u"5501"_s, {u"maya"_s, u"nobody"_s});
    row("two digits", u"98"_s, {});
    row("two digits in a number", u"66"_s, {u"somchai"_s});
    row("whole number with plus", u"+81312345678"_s, {u"hanako"_s});
    row("digits of another script", u"٤١٥٥٥٥"_s, {u"maya"_s});
    row("digits in a text", u"50"_s, {u"asa"_s, u"daniel"_s, u"hanako"_s, u"maya"_s, u"nobody"_s, u"omar"_s});
    row("Japanese name", u"田中"_s, {u"hanako"_s});
    row("Japanese inside a text", u"火曜日"_s, {u"hanako"_s});
    row("one Japanese character", u"曜"_s, {u"hanako"_s});
    row("Japanese characters not in this order", u"曜火"_s, {});
    row("Arabic without its vowel marks", u"مرحبا"_s, {u"omar"_s});
    row("beginning of an Arabic word", u"المتج"_s, {u"omar"_s});
    row("Hebrew without its points", u"שלום"_s, {u"daniel"_s});
    row("Thai inside a text", u"เปิด"_s, {u"somchai"_s});
    row("emoji", u"👍"_s, {u"nobody"_s});
    row("a quote mark", u"\""_s, {});
    row("quoted word", u"\"refund\""_s, {u"maya"_s});
    row("apostrophe", u"don't"_s, {u"maya"_s});
    row("operator words are words", u"AND"_s, {});
    row("operator between words", u"maya OR asa"_s, {});
    row("star", u"refu*"_s, {u"maya"_s});
    row("minus", u"-refund"_s, {u"maya"_s});
    row("column syntax", u"words:refund"_s, {});
    row("brackets", u"(refund"_s, {u"maya"_s});
    row("like wildcard", u"%"_s, {});
    row("semicolon", u"'; DROP TABLE message; --"_s, {});
    row("signs only", u"?!"_s, {});
}

void StoreSearchTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const ConversationRow& row : answerOf(m_store->search().find({Folder::Open, {}, typed}, 100)).rows)
        found.append(row.id.text());
    found.sort();
    if (typed == u"50")
        // Two digits are looked for in numbers too; what matters is that the text is among them.
        QVERIFY(found.contains(u"asa"_s));
    else
        QCOMPARE(found, expected);
}

void StoreSearchTest::takesOperators_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& typed, const QStringList& expected) {
        QTest::newRow(name) << typed << expected;
    };
    // Two messages of one thread: theirs "lorem ipsum" on 5 June, ours "dolor sit amet" on 7 June; it is closed.
    row("phrase", u"\"sit amet\""_s, {u"ops"_s});
    row("phrase in another order", u"\"amet sit\""_s, {});
    row("a closed phrase has whole words", u"\"sit ame\""_s, {});
    row("an open phrase may go on", u"\"sit ame"_s, {u"ops"_s});
    row("words of two messages are not one's", u"lorem dolor"_s, {});
    row("ours", u"dolor from:me"_s, {u"ops"_s});
    row("ours, in Spanish", u"dolor de:mí"_s, {u"ops"_s});
    row("not theirs", u"dolor from:them"_s, {});
    row("theirs", u"from:them lorem"_s, {u"ops"_s});
    row("closed", u"lorem is:closed"_s, {u"ops"_s});
    row("not open", u"lorem is:open"_s, {});
    row("not unread", u"lorem is:unread"_s, {});
    row("after its day", u"dolor after:2025-06-07"_s, {u"ops"_s});
    row("not after the next day", u"dolor after:2025-06-08"_s, {});
    row("before the next day", u"dolor before:2025-06-08"_s, {u"ops"_s});
    row("not before its day", u"dolor before:2025-06-07"_s, {});
    row("month", u"dolor after:2025-06 before:2025-07"_s, {u"ops"_s});
    row("an operator alone", u"before:2025-06-08 after:2025-06-01"_s, {u"ops"_s});
    row("an unknown value is a word", u"lorem from:nobody"_s, {});
    row("an unknown operator is a word", u"lorem colour:red"_s, {});
    row("person and closed", u"opsina is:closed"_s, {u"ops"_s});
    row("person, not open", u"opsina is:open"_s, {});
    row("person and word, with an operator", u"opsina dolor from:me"_s, {u"ops"_s});
}

void StoreSearchTest::takesOperators()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    const ConversationId id(u"ops"_s);
    const QDateTime june(QDate(2025, 6, 5), QTime(12, 0), Qt::UTC);
    Conversation one = conversation(id.text(), contact(u"c-ops"_s, u"Opsina"_s, {}, u"+15558887777"_s),
                                    message(u"ops-2"_s, u"dolor sit amet"_s, true, june.addDays(2)));
    one.isClosed = true;
    answerOf(m_store->conversations().put({one}));
    answerOf(m_store->messages().put(id, {message(u"ops-1"_s, u"lorem ipsum"_s, false, june)}));
    QStringList found;
    for (const ConversationRow& row : answerOf(m_store->search().find({Folder::Open, {}, typed}, 100)).rows)
        found.append(row.id.text());
    answerOf(m_store->conversations().remove({id}));
    QCOMPARE(found, expected);
}

void StoreSearchTest::aRowSaysWhatWasFound()
{
    const ConversationId id(u"long"_s);
    const QString text = QString(u"before "_s).repeated(30) + u"Crème  brûlée\n after"_s;
    const Contact person = contact(u"c-long"_s, u"Longina"_s, {}, u"+15558886666"_s);
    answerOf(
        m_store->conversations().put({conversation(id.text(), person, message(u"long-1"_s, text, true, at(9, 0)))}));
    answerOf(m_store->messages().put(id, {message(u"long-2"_s, u"something else"_s, false, at(9, 5))}));
    const auto rows = answerOf(m_store->search().find({Folder::Open, {}, u"\"before creme brulee"_s}, 100)).rows;
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.constFirst().hit);
    const SearchHit hit = *rows.constFirst().hit;
    QCOMPARE(hit.message, MessageId(u"long-1"_s));
    QVERIFY(hit.outgoing);
    QCOMPARE(hit.at, at(9, 0));
    QVERIFY2(hit.text.startsWith(u'…') && hit.text.endsWith(u"before Crème brûlée after"_s), qPrintable(hit.text));
    // Where the person is found there is no message to speak of.
    QVERIFY(!answerOf(m_store->search().find({Folder::Open, {}, u"longina"_s}, 100)).rows.constFirst().hit);
    QCOMPARE(answerOf(m_store->search().inThread(id, u"brulee"_s)), QList{MessageId(u"long-1"_s)});
    // The person's own words need not be in the message.
    QCOMPARE(answerOf(m_store->search().inThread(id, u"longina else"_s)), QList{MessageId(u"long-2"_s)});
    QCOMPARE(answerOf(m_store->search().inThread(id, u"e"_s)), QList{MessageId(u"long-2"_s)});
    answerOf(m_store->conversations().remove({id}));
}

void StoreSearchTest::newestHitsFirstWhateverTheOrderOfArrival()
{
    QList<ConversationId> ids;
    for (const int minute : {3, 1, 4, 0, 2}) {
        const QString name = u"order-%1"_s.arg(minute);
        ids.append(ConversationId(name));
        answerOf(m_store->conversations().put(
            {conversation(name, contact(u"c-"_s + name, {}, {}, u"+1555777000%1"_s.arg(minute)),
                          message(u"m-"_s + name, u"xylophone"_s, false, at(10, minute)))}));
    }
    const auto found = [this] {
        QStringList names;
        for (const ConversationRow& row : answerOf(m_store->search().find({Folder::Open, {}, u"xylo"_s}, 3)).rows)
            names.append(row.id.text());
        return names;
    };
    QCOMPARE(found(), QStringList({u"order-4"_s, u"order-3"_s, u"order-2"_s}));
    // A message whose time turns out to be another one moves with it.
    Message moved = message(u"m-order-0"_s, u"xylophone"_s, false, at(11, 0));
    moved.updated.at = at(11, 1);
    answerOf(m_store->messages().put(ConversationId(u"order-0"_s), {moved}));
    QCOMPARE(found(), QStringList({u"order-0"_s, u"order-4"_s, u"order-3"_s}));
    answerOf(m_store->conversations().remove(ids));
    QCOMPARE(found(), QStringList());
}

void StoreSearchTest::anEndedSearchSaysNothing()
{
    auto first = m_store->search().find({Folder::Open, {}, u"refund"_s}, 100);
    first.cancel();
    QCOMPARE(answerOf(m_store->search().find({Folder::Open, {}, u"refund"_s}, 100)).rows.size(), 1);
    QVERIFY(first.isCanceled());
    QCOMPARE(first.resultCount(), 0);
}

void StoreSearchTest::findsWhatReadingEverythingFinds()
{
    // Few letters, so that words begin with each other; accents and another script among them.
    const QStringList parts{u"an"_s, u"ana"_s, u"Ánab"_s, u"b"_s, u"ba"_s, u"bañ"_s, u"سلام"_s, u"سل"_s, u"予約"_s};
    QRandomGenerator dice(4);
    const auto some = [&](int most) {
        QStringList words;
        for (int i = 1 + int(dice.bounded(most)); i > 0; --i)
            words.append(parts.at(dice.bounded(int(parts.size()))));
        return words.join(u' ');
    };
    struct Known
    {
        QString id;
        QString person;
        QStringList texts;
    };
    QTemporaryDir directory;
    Store store(directory.path(), m_clock);
    answerOf(store.open());
    QList<Known> all;
    for (int i = 0; i < 60; ++i) {
        Known one{u"r%1"_s.arg(i, 3, 10, QChar(u'0')), some(2), {}};
        QList<Message> thread;
        for (int n = 0; n < 5; ++n) {
            one.texts.append(some(5));
            thread.append(message(u"%1-%2"_s.arg(one.id).arg(n), one.texts.constLast(), n % 2 == 0,
                                  at(1, 0).addSecs(dice.bounded(100'000))));
        }
        Contact person = contact(u"c-"_s + one.id, one.person, {}, {});
        person.email.clear();
        answerOf(store.conversations().put({conversation(one.id, person, thread.constFirst())}));
        answerOf(store.messages().put(ConversationId(one.id), thread));
        all.append(one);
    }
    // Not by the words of the index: folded text between spaces, Japanese anywhere.
    const auto has = [](const QString& text, const QString& word) { return matchesWords(text, word); };
    for (int round = 0; round < 150; ++round) {
        const QStringList typed = some(3).split(u' ');
        QStringList expected;
        for (const Known& one : all) {
            bool isFound = false;
            for (const QString& text : one.texts)
                isFound = isFound || std::all_of(typed.begin(), typed.end(), [&](const QString& word) {
                              return has(text, word) || has(one.person, word);
                          });
            if (isFound)
                expected.append(one.id);
        }
        const ConversationQuery query{Folder::Open, {}, typed.join(u' ')};
        QStringList found;
        for (const ConversationRow& row : answerOf(store.search().find(query, 500)).rows)
            found.append(row.id.text());
        // Where its time is enough, a quick search is not another one.
        const SearchAnswer quick = answerOf(store.search().find(query, 500, SearchEffort::Quick));
        QVERIFY(quick.isComplete);
        QCOMPARE(quick.rows.size(), found.size());
        found.sort();
        QVERIFY2(found == expected,
                 qPrintable(typed.join(u' ') + u" | "_s + found.join(u' ') + u" | "_s + expected.join(u' ')));
    }
}

void StoreSearchTest::findsContacts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("count");
    QTest::newRow("everybody") << QString() << 7;
    QTest::newRow("e-mail") << u"maya@exam"_s << 1;
    QTest::newRow("texts do not count") << u"refund"_s << 0;
    QTest::newRow("number") << u"0199"_s << 1;
}

void StoreSearchTest::findsContacts()
{
    QFETCH(QString, typed);
    QFETCH(int, count);
    QCOMPARE(answerOf(m_store->contacts().search(typed, 50)).size(), count);
    QVERIFY(answerOf(m_store->contacts().search(typed, 1)).size() <= 1);
}

void StoreSearchTest::changedTextIsFoundByItsNewWordsOnly()
{
    const auto count = [this](const QString& typed) {
        return answerOf(m_store->search().find({Folder::Open, {}, typed}, 100)).rows.size();
    };
    const Contact before = contact(u"cz"_s, u"Ferdinand"_s, {}, u"+15550001111"_s);
    Message text = message(u"mz"_s, u"zebra"_s, false, at(9, 0));
    answerOf(m_store->conversations().put({conversation(u"vz"_s, before, text)}));
    QCOMPARE(count(u"zebra"_s), 1);
    text.text = u"giraffe"_s;
    text.updated.at = at(9, 1);
    answerOf(m_store->messages().put(ConversationId(u"vz"_s), {text}));
    Contact after = before;
    after.firstName = u"Isabella"_s;
    after.mobile.number = u"+15550002222"_s;
    answerOf(m_store->contacts().put({after}));
    QCOMPARE(count(u"zebra"_s), 0);
    QCOMPARE(count(u"giraffe"_s), 1);
    QCOMPARE(count(u"ferdinand"_s), 0);
    QCOMPARE(count(u"isabella"_s), 1);
    QCOMPARE(count(u"50001111"_s), 0);
    QCOMPARE(count(u"50002222"_s), 1);
    answerOf(m_store->conversations().remove({ConversationId(u"vz"_s)}));
}

void StoreSearchTest::searchesAllFoldersOfTheGroup()
{
    QCOMPARE(answerOf(m_store->search().find({Folder::Closed, {}, u"maya"_s}, 100)).rows.size(), 1);
    QCOMPARE(answerOf(m_store->search().find({Folder::Open, GroupId(u"g9"_s), u"maya"_s}, 100)).rows.size(), 0);
    QCOMPARE(answerOf(m_store->search().find({Folder::Open, GroupId(u"g1"_s), u"maya"_s}, 100)).rows.size(), 1);
    QCOMPARE(answerOf(m_store->search().find({Folder::Open, GroupId(u"g9"_s), u"refund"_s}, 100)).rows.size(), 0);
}

void StoreSearchTest::allPrefixesOfOddTextAreHarmless()
{
    // A failed query would be told as an SQL error and answered with nothing; the last word is there to be found.
    const QString odd = u"\"NEAR(*^:{}[]()+-''\\%_,;|&~`#@!?<>/\u0000 \u202e\ufffd\U000e0041 NOT\" \u0301"_s;
    for (int end = 0; end <= odd.size(); ++end) {
        const QString typed = odd.left(end);
        QTest::failOnWarning(QRegularExpression(u"store:"_s));
        answerOf(m_store->search().find({Folder::Open, {}, typed}, 10));
        answerOf(m_store->contacts().search(typed, 10));
    }
    QCOMPARE(answerOf(m_store->search().find({Folder::Open, {}, u"refund"_s}, 10)).rows.size(), 1);
}

QTEST_GUILESS_MAIN(StoreSearchTest)
#include "StoreSearchTest.moc"
