#include "Options.h"
#include "api/decode/DecodeConversation.h"
#include "api/decode/DecodeMessage.h"
#include "data/SandboxData.h"
#include "profile/ClientRecords.h"
#include "samples/SampleData.h"
#include "json/JsonShape.h"

#include <QJsonDocument>
#include <QTest>

namespace rejoinder::bench {

/// What the bench writes into a store is what the client would have read from the pretend Sakari's pages.
class RecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void conversations();
    void messages();

private:
    [[nodiscard]] static QByteArray body(const QJsonObject& object)
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("data"), object}}).toJson();
    }

    sandbox::Options m_options;
    std::unique_ptr<sandbox::SandboxData> m_data;
    std::unique_ptr<sandbox::JsonShape> m_shape;
};

void RecordsTest::initTestCase()
{
    m_options.conversations = 150;
    m_options.totalMessages = 1'500;
    m_options.now = QDateTime::currentDateTimeUtc();
    m_data = std::make_unique<sandbox::SandboxData>(m_options);
    QString complaint;
    QVERIFY2(sandbox::SampleData::fill(*m_data, m_options, &complaint), qPrintable(complaint));
    m_shape = sandbox::JsonShape::make(*m_data, m_options);
    m_shape->setBaseUrl(QStringLiteral("http://127.0.0.1:9"));
}

void RecordsTest::conversations()
{
    const ClientRecords records(*m_data, *m_shape);
    QCOMPARE(m_data->threads.conversationCount(), 150);
    for (quint32 index = 0; index < 150; ++index) {
        const auto read = decode::conversation(body(m_shape->conversation(index)));
        QVERIFY(read.ok());
        QVERIFY2(records.conversation(index) == read.value(), qPrintable(QString::number(index)));
    }
}

void RecordsTest::messages()
{
    const ClientRecords records(*m_data, *m_shape);
    QCOMPARE(m_data->threads.messageCount(), 1'500);
    for (quint32 index = 0; index < 150; ++index) {
        const QList<Message> made = records.messagesOf(index);
        const QList<quint32>& indices = m_data->threads.conversation(index).messages;
        QCOMPARE(made.size(), indices.size());
        for (qsizetype i = 0; i < made.size(); ++i) {
            const auto read = decode::message(body(m_shape->message(indices.at(i))));
            QVERIFY(read.ok());
            QVERIFY2(made.at(i) == read.value(), qPrintable(made.at(i).id.text()));
        }
    }
}

} // namespace rejoinder::bench

QTEST_GUILESS_MAIN(rejoinder::bench::RecordsTest)
#include "RecordsTest.moc"
