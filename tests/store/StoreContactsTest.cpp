#include "store/ContactStore.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/Packing.h"
#include "store/Store.h"
#include "store/SyncNotes.h"
#include "support/Answer.h"
#include "support/ClosedFile.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace rejoinder;
using namespace rejoinder::closedfile;
using namespace rejoinder::samples;
using namespace Qt::StringLiterals;

/// Contacts as a table: who is in it and who no longer.
class StoreContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void removedWithoutConversations();
    void removedWithConversations();
    void keepsWhatVersion2Left();

private:
    /// Of a closed file.
    QStringList found(const QString& words)
    {
        QStringList ids;
        for (const Contact& contact : answerOf(m_store->contacts().search(words, 100)))
            ids.append(contact.id.text());
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
    const ContactId m_maya{u"c1"_s};
    const ContactId m_luis{u"c2"_s};
};

void StoreContactsTest::init()
{
    m_store.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_directory->path(), m_clock);
    QVERIFY(answerOf(m_store->open()).isEmpty());
    Contact maya = contact(u"c1"_s, u"Maya"_s, u"Okafor"_s, u"+447700900101"_s);
    maya.lists = {{u"l1"_s, u"VIP"_s, {}, {}}};
    maya.blocked = at(8, 0);
    QVERIFY(answerOf(m_store->contacts().put({maya, contact(u"c2"_s, u"Luis"_s, u"Peña"_s, u"+34600000002"_s)})));
}

void StoreContactsTest::removedWithoutConversations()
{
    QSignalSpy changed(m_store.get(), &Store::changed);
    QVERIFY(answerOf(m_store->contacts().remove({m_luis, ContactId(u"unknown"_s)})));
    QCOMPARE(found({}), QStringList{u"c1"_s});
    QCOMPARE(found(u"pena"_s), QStringList());
    QCOMPARE(found(u"600000"_s), QStringList());
    QVERIFY(!answerOf(m_store->contacts().get(m_luis)));
    QVERIFY(!answerOf(m_store->contacts().byNumber(u"+34600000002"_s)));
    const QStringList numbers{u"+34600000002"_s, u"+447700900101"_s, u"+34600000099"_s};
    QCOMPARE(answerOf(m_store->contacts().amongNumbers(numbers)),
             (QHash<QString, ContactId>{{u"+447700900101"_s, m_maya}}));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().value<StoreChange>().contacts, QSet<ContactId>{m_luis});
    // Nothing of it is left that would stand in the way.
    QVERIFY(answerOf(m_store->contacts().put({contact(u"c2"_s, u"Luisa"_s, u"Peña"_s, u"+34600000002"_s)})));
    QCOMPARE(found(u"pena"_s), QStringList{u"c2"_s});
    QCOMPARE(found(u"luis"_s), QStringList{u"c2"_s});
}

void StoreContactsTest::removedWithConversations()
{
    const Contact maya = *answerOf(m_store->contacts().get(m_maya));
    const ConversationId id(u"v1"_s);
    const Conversation talk = conversation(id.text(), maya, message(u"m1"_s, u"Hello"_s, false, at(9, 0)));
    QVERIFY(answerOf(m_store->conversations().put({talk})));
    QVERIFY(answerOf(m_store->contacts().remove({m_maya})));
    QCOMPARE(found({}), QStringList{u"c2"_s});
    QCOMPARE(found(u"maya"_s), QStringList());
    QVERIFY(!answerOf(m_store->contacts().byNumber(u"+447700900101"_s)));
    // Whoever answers there has to see who it was, and above all that they may not be texted.
    QCOMPARE(answerOf(m_store->conversations().get(id))->contact, maya);
    QVERIFY(answerOf(m_store->conversations().row(id))->isBlocked);

    // A page that still shows the conversation's person is not word of the contact.
    Conversation again = talk;
    again.contact.lastName = u"Okafor-Smith"_s;
    again.updated.at = at(10, 0);
    QVERIFY(answerOf(m_store->conversations().put({again})));
    QCOMPARE(found(u"maya"_s), QStringList());
    QCOMPARE(answerOf(m_store->conversations().get(id))->contact.lastName, u"Okafor-Smith"_s);

    QVERIFY(answerOf(m_store->contacts().put({maya})));
    QCOMPARE(found(u"maya"_s), QStringList{u"c1"_s});
}

/// From version 2 on a cache keeps its rows: to fetch a million messages again takes hours.
void StoreContactsTest::keepsWhatVersion2Left()
{
    m_store.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    const QString file = m_directory->filePath(u"cache.db"_s);
    QVERIFY(QFile::copy(QFINDTESTDATA(u"data/cache-2.db"_s), file));
    Contact listed = contact(u"c3"_s, u"Åsa"_s, u"Öberg"_s, u"+46700000003"_s);
    listed.lists = {{u"l1"_s, u"Été"_s, {}, {}}, {{}, u"vip"_s, {}, {}}};
    const QString insert =
        u"INSERT INTO contact(pk, id, first_name, last_name, email, number, number_country, number_valid, line_type,"
        " number_verified, extras, opt_in, blocked, valid, error_code, error_description, created_at, created_by,"
        " created_source, updated_at, updated_by, updated_source) VALUES(%1, '%2', '%3', '%4', '', '%5', '', NULL, '',"
        " NULL, x'%6', NULL, 7, 0, '', '', NULL, '', '', NULL, '', '')"_s;
    QStringList rows{insert.arg(9000)
                         .arg(u"c3"_s, listed.firstName, listed.lastName, listed.mobile.number)
                         .arg(QString::fromLatin1(packedExtras(listed).toHex()))};
    for (int i = 0; i < 500; ++i)
        rows.append(insert.arg(i + 100).arg(u"many%1"_s.arg(i), u"É"_s, QString::number(i), u"+1"_s, QString()));
    sql(file, rows);
    QCOMPARE(value(file, u"PRAGMA user_version"_s).toInt(), 2);

    m_store = std::make_unique<Store>(m_directory->path(), m_clock);
    QVERIFY(answerOf(m_store->open()).isEmpty());
    QCOMPARE(answerOf(m_store->conversations().rows({}, 10)).size(), 2);
    QCOMPARE(answerOf(m_store->messages().newest(ConversationId(u"v1"_s), 10)).size(), 2);
    QCOMPARE(answerOf(m_store->contacts().get(ContactId(u"c1"_s)))->firstName, u"Maya"_s);
    QCOMPARE(answerOf(m_store->contacts().get(ContactId(u"c3"_s)))->lists, listed.lists);
    QCOMPARE(answerOf(m_store->syncNotes().get(u"sweep.ended"_s)), u"1772442000000"_s);
    // What SQL cannot make follows in pieces.
    QTRY_VERIFY(answerOf(m_store->syncNotes().get(u"contacts.without_keys"_s)).isEmpty());
    m_store.reset();
    QCOMPARE(value(file, u"SELECT group_concat(name_key || '|' || lists_key || '|' || standing) FROM contact"
                         " WHERE pk>=9000"_s),
             u"asa oberg|ete, vip|5"_s);
    QCOMPARE(value(file, u"SELECT count(*) FROM contact WHERE name_key LIKE 'e %' AND standing=5"_s).toInt(), 500);
    QCOMPARE(value(file, u"SELECT group_concat(name) FROM (SELECT l.id || l.name AS name FROM contact_on_list o"
                         " JOIN contact_list l ON l.pk=o.list_pk WHERE o.contact_pk=9000 ORDER BY l.name)"_s),
             u"vip,l1Été"_s);
    QCOMPARE(value(file, u"SELECT count(*) FROM contact p JOIN conversation v ON v.contact_id=p.id WHERE"
                         " p.conversations=1 AND p.last_at=v.last_at AND p.last_at>0 AND p.in_book=1"_s)
                 .toInt(),
             2);
}

QTEST_GUILESS_MAIN(StoreContactsTest)
#include "StoreContactsTest.moc"
