#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/SearchStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

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
    for (const ConversationRow& row : answerOf(m_store->search().find({Folder::Open, {}, typed}, 100)))
        found.append(row.id.text());
    found.sort();
    if (typed == u"50")
        // Two digits are looked for in numbers too; what matters is that the text is among them.
        QVERIFY(found.contains(u"asa"_s));
    else
        QCOMPARE(found, expected);
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
        return answerOf(m_store->search().find({Folder::Open, {}, typed}, 100)).size();
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
    QCOMPARE(answerOf(m_store->search().find({Folder::Closed, {}, u"maya"_s}, 100)).size(), 1);
    QCOMPARE(answerOf(m_store->search().find({Folder::Open, GroupId(u"g9"_s), u"maya"_s}, 100)).size(), 0);
    QCOMPARE(answerOf(m_store->search().find({Folder::Open, GroupId(u"g1"_s), u"maya"_s}, 100)).size(), 1);
    QCOMPARE(answerOf(m_store->search().find({Folder::Open, GroupId(u"g9"_s), u"refund"_s}, 100)).size(), 0);
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
    QCOMPARE(answerOf(m_store->search().find({Folder::Open, {}, u"refund"_s}, 10)).size(), 1);
}

QTEST_GUILESS_MAIN(StoreSearchTest)
#include "StoreSearchTest.moc"
