#pragma once

#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/OutboxStore.h"
#include "store/ReadMarkStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FixedClock.h"
#include "support/Samples.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace rejoinder {

using namespace samples;
using namespace Qt::StringLiterals;

/// A full vault for each test, as a closed program leaves it and as a killed one does, and ways to damage it. Texts and
/// drafts are short enough to lie on one page each.
class DamagedVault : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    static constexpr int drafts = 120;
    static constexpr int texts = 120;
    struct Found
    {
        int drafts = 0;
        int texts = 0;
    };

    [[nodiscard]] QString path(const QString& file) const { return m_directory->filePath(u"account/"_s + file); }
    StorageTrouble open();
    /// All that is in the open store; each row as it was written, or the test fails.
    Found found();
    void damage(qint64 at, qint64 size);
    static ConversationId id(int i) { return ConversationId(u"conversation-%1"_s.arg(i)); }
    static Draft draft(int i) { return {u"Half a reply to %1, and the rest of it"_s.arg(i), i % 7}; }
    static OutboxEntry entry(int i);
    void onlyTheOwnerMayRead() const;

    std::unique_ptr<QTemporaryDir> m_whole; ///< closed, and as it was before it was closed
    std::unique_ptr<QTemporaryDir> m_directory;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

inline OutboxEntry DamagedVault::entry(int i)
{
    OutboxEntry entry = outboxEntry(u"text-%1"_s.arg(i), id(i), u"Text number %1 with some words in it"_s.arg(i),
                                    at(10, i % 60, i / 60));
    entry.askedAt = entry.createdAt;
    entry.state = i % 3 == 0 ? OutboxState::Failed : OutboxState::Accepted;
    if (entry.state == OutboxState::Accepted)
        entry.acceptedAs = MessageId(u"message-%1"_s.arg(i));
    else
        entry.error = {.kind = ApiError::Kind::Rejected, .httpStatus = 422, .code = u"MSG-019"_s};
    return entry;
}

inline void DamagedVault::initTestCase()
{
    m_whole = std::make_unique<QTemporaryDir>();
    Store store(m_whole->filePath(u"closed"_s), m_clock);
    QVERIFY(answerOf(store.open()).isEmpty());
    for (int i = 0; i < drafts; ++i) {
        QVERIFY(answerOf(store.drafts().save(id(i), draft(i))));
        QVERIFY(answerOf(store.outbox().add(entry(i))));
        QVERIFY(answerOf(store.readMarks().markRead(id(i))));
    }
    // What a killed program leaves: the newest rows are in the log alone.
    QVERIFY(QDir().mkpath(m_whole->filePath(u"killed"_s)));
    for (const QString& file : {u"vault.db"_s, u"vault.db-wal"_s, u"cache.db"_s, u"cache.db-wal"_s})
        QVERIFY(QFile::copy(m_whole->filePath(u"closed/"_s + file), m_whole->filePath(u"killed/"_s + file)));
}

inline void DamagedVault::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_directory->filePath(u"account"_s)));
    for (const QString& file : {u"vault.db"_s, u"cache.db"_s})
        QVERIFY(QFile::copy(m_whole->filePath(u"closed/"_s + file), path(file)));
}

inline void DamagedVault::cleanup()
{
    m_store.reset();
    m_directory.reset();
}

inline StorageTrouble DamagedVault::open()
{
    m_store.reset();
    m_store = std::make_unique<Store>(m_directory->filePath(u"account"_s), m_clock);
    return answerOf(m_store->open());
}

inline DamagedVault::Found DamagedVault::found()
{
    QList<QFuture<Draft>> keptDrafts;
    QList<QFuture<std::optional<OutboxEntry>>> keptTexts;
    for (int i = 0; i < drafts; ++i) {
        keptDrafts.append(m_store->drafts().load(id(i)));
        keptTexts.append(m_store->outbox().get(entry(i).id));
    }
    (void)answerOf(keptTexts.constLast()); // they are answered in order
    Found found;
    for (int i = 0; i < drafts; ++i) {
        if (const Draft kept = keptDrafts.at(i).result(); !kept.text.isEmpty()) {
            ++found.drafts;
            if (kept != draft(i))
                QTest::qFail("another draft than was written", __FILE__, __LINE__);
        }
        if (const std::optional<OutboxEntry> kept = keptTexts.at(i).result()) {
            ++found.texts;
            if (*kept != entry(i))
                QTest::qFail("another text than was written", __FILE__, __LINE__);
        }
    }
    return found;
}

inline void DamagedVault::damage(qint64 at, qint64 size)
{
    QFile file(path(u"vault.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray noise(int(size), 0);
    QRandomGenerator random(quint32(at) + 1);
    for (char& byte : noise)
        byte = char(random.bounded(256));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(noise), noise.size());
}

inline void DamagedVault::onlyTheOwnerMayRead() const
{
    const QFileInfoList all = QDir(m_directory->filePath(u"account"_s)).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(all.size() >= 2);
    for (const QFileInfo& file : all) {
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        QVERIFY2(!file.fileName().contains(u".making"_s) && !file.fileName().contains(u".ready"_s),
                 qPrintable(file.fileName()));
    }
}

} // namespace rejoinder
