#include "profile/ProfileMaker.h"

#include "Options.h"
#include "data/SandboxData.h"
#include "domain/Clock.h"
#include "profile/ClientRecords.h"
#include "profile/StoreFiller.h"
#include "samples/SampleData.h"
#include "session/AccountFiles.h"
#include "store/CacheSchema.h"
#include "store/Store.h"
#include "json/JsonShape.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>

namespace rejoinder::bench {

namespace {

constexpr int seed = 1;
constexpr quint32 longThread = 18; ///< where the generator puts the long one

/// A profile that was made for other tables would be thrown away by the client, and measured empty.
QString layoutOfTables()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QStringList& step : cacheSchema())
        hash.addData(step.join(u';').toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

} // namespace

ProfileMaker::ProfileMaker(const BenchOptions& options) : m_options(options) {}

QJsonObject ProfileMaker::wanted() const
{
    return {{QStringLiteral("conversations"), m_options.conversations},
            {QStringLiteral("messages"), m_options.messages},
            {QStringLiteral("contacts"), m_options.contacts},
            {QStringLiteral("longest"), m_options.longest},
            {QStringLiteral("tables"), layoutOfTables()}};
}

QString ProfileMaker::make(const QString& directory)
{
    QElapsedTimer took;
    took.start();
    BenchProfile profile(directory);
    m_wasThere = profile.load(wanted());
    if (m_wasThere)
        return {};
    QDir(directory).removeRecursively();
    if (!QDir().mkpath(directory))
        return QStringLiteral("%1 cannot be made").arg(directory);
    sandbox::Options options;
    options.seed = seed;
    options.conversations = m_options.conversations;
    options.totalMessages = m_options.messages;
    options.contacts = m_options.contacts;
    options.longest = m_options.longest;
    options.now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const QString complaint = fill(profile, options);
    m_seconds = static_cast<double>(took.elapsed()) / 1000;
    return complaint;
}

QString ProfileMaker::fill(BenchProfile& profile, const sandbox::Options& options)
{
    QString complaint;
    sandbox::SandboxData data(options);
    if (!sandbox::SampleData::fill(data, options, &complaint))
        return complaint;
    const auto shape = sandbox::JsonShape::make(data, options);
    shape->setBaseUrl(QStringLiteral("http://127.0.0.1:9"));
    QJsonObject facts = wanted();
    facts.insert(QStringLiteral("account"), data.accountId());
    facts.insert(QStringLiteral("seed"), seed);
    facts.insert(QStringLiteral("now"), options.now.toString(Qt::ISODate));
    facts.insert(QStringLiteral("longestId"), data.ids.text(sandbox::IdKind::Conversation, longThread));

    const SystemClock clock;
    const ClientRecords records(data, *shape);
    Store store(accountDirectory(profile.settings({}), AccountId(data.accountId())), clock);
    store.open();
    StoreFiller filler(store, records);
    if (!filler.fill(static_cast<quint32>(data.threads.conversationCount()),
                     static_cast<quint32>(data.contacts.size())) ||
        !filler.noteAsSynced(options.now))
        return QStringLiteral("the store did not take the data; is there room in %1?").arg(profile.directory());
    profile.note(facts);
    return {};
}

} // namespace rejoinder::bench
