#include "Run.h"

#include "ReadEvidence.h"

#include <cstdio>

namespace rejoinder::faults {

namespace {

constexpr int patienceMs = 1500;      ///< of the program's requests
constexpr int actEveryMs = 15;        ///< on average, far less than the program takes for a text
constexpr int lookEveryMs = 400;      ///< at what is unfinished
constexpr int mostUnfinished = 150;   ///< texts; the agent waits then, or a slow machine would only ever queue
constexpr int stuckAfterMs = 180'000; ///< without any change once the faults have stopped

} // namespace

Run::Run(const RunOptions& options, QObject* parent)
    : QObject(parent), m_options(options), m_dice(options.seed), m_faults(options.seed + 1, options.faster)
{
    connect(&m_child, &Child::said, this, &Run::hear);
    connect(&m_child, &Child::died, this, &Run::onDied);
    connect(&m_child, &Child::left, this, &Run::collect);
    connect(&m_child, &Child::broke, this,
            [this](const QString& words) { Q_EMIT broke(QStringLiteral("the program ended by itself:\n") + words); });
    m_actions.setInterval(actEveryMs);
    connect(&m_actions, &QTimer::timeout, this, &Run::act);
    m_looks.setInterval(lookEveryMs);
    connect(&m_looks, &QTimer::timeout, this, [this] {
        m_child.tell({{QStringLiteral("do"), QStringLiteral("rows")}});
    });
    m_kill.setSingleShot(true);
    connect(&m_kill, &QTimer::timeout, this, &Run::kill);
    m_stuck.setSingleShot(true);
    m_stuck.setInterval(stuckAfterMs);
    // The judge then finds what came to no end.
    connect(&m_stuck, &QTimer::timeout, this, [this] {
        say(QStringLiteral("stuck with %1 rows").arg(m_rows.size()));
        m_phase = Phase::Leaving;
        m_child.leave();
    });
}

void Run::start()
{
    m_since.start();
    const bool started = m_sandbox.start(
        {QStringLiteral("--conversations"), QString::number(m_options.conversations), QStringLiteral("--seed"),
         QString::number(m_options.seed), QStringLiteral("--replies"), QStringLiteral("off"),
         QStringLiteral("--reopen"), m_dice.chance(50) ? QStringLiteral("same") : QStringLiteral("new")});
    if (!started || !m_directory.isValid()) {
        Q_EMIT broke(QStringLiteral("no sandbox, or no disk: ") + m_sandbox.complaint());
        return;
    }
    // Delivered as fast as the rest, and credit for all.
    m_sandbox.control({{QStringLiteral("pace"), 0.1}, {QStringLiteral("balance"), 1'000'000}});
    m_proxy = std::make_unique<FaultProxy>(m_sandbox.url());
    connect(m_proxy.get(), &FaultProxy::began, this, [this](const std::shared_ptr<Exchange>& exchange) {
        if (m_textsToKill >= 0 && exchange->method == "POST" && exchange->path().endsWith("/messages") &&
            m_textsToKill-- == 0)
            m_kill.start(m_dice.below(5));
    });
    m_backdoor = std::make_unique<Backdoor>(m_sandbox.url());
    m_agent = std::make_unique<Agent>(m_child, *m_backdoor, People::ask(m_sandbox), m_options.seed + 2);
    m_settler = std::make_unique<Settler>(m_child, m_options.seed + 3, m_options.faster);
    beginLife();
}

void Run::beginLife()
{
    m_child.start({{QStringLiteral("do"), QStringLiteral("begin")},
                   {QStringLiteral("url"), m_proxy->url().toString()},
                   {QStringLiteral("account"), m_sandbox.accountId()},
                   {QStringLiteral("client"), m_sandbox.clientId()},
                   {QStringLiteral("secret"), m_sandbox.clientSecret()},
                   {QStringLiteral("directory"), m_directory.path()},
                   {QStringLiteral("patience"), patienceMs},
                   {QStringLiteral("faster"), m_options.faster}});
    // Some die before they are ready.
    if (m_phase == Phase::Storm && m_kills < m_options.kills && m_dice.chance(8))
        m_kill.start(m_dice.below(300));
}

void Run::hear(const QJsonObject& what)
{
    const QString word = what.value(QStringLiteral("say")).toString();
    if (word == u"ready")
        onReady();
    else if (word == u"upToDate" && m_phase == Phase::Peace)
        beginStorm();
    else if (word == u"rows")
        onRows(what.value(QStringLiteral("rows")).toArray());
    else if (word == u"unconfirmed")
        m_settler->noteUnconfirmed(what.value(QStringLiteral("row")).toString());
    else
        m_agent->hear(what);
    if (m_phase == Phase::Drafts && m_agent->hasSeenDrafts()) {
        m_phase = Phase::Leaving;
        m_looks.stop();
        m_child.leave();
    }
}

void Run::onReady()
{
    if (m_phase != Phase::Storm)
        return;
    m_actions.start();
    m_looks.start();
    planKill();
}

void Run::beginStorm()
{
    say(QStringLiteral("all has been read once"));
    m_phase = Phase::Storm;
    m_proxy->setScript(
        [this](const QByteArray& method, const QByteArray& target) { return m_faults.forRequest(method, target); });
    m_proxy->setConnectionScript([this] { return m_faults.forConnection(); });
    onReady();
}

void Run::planKill()
{
    if (m_kills >= m_options.kills || m_kill.isActive())
        return;
    // Now while something is on its way, now at any moment; and some live so long that all comes to its end.
    if (m_dice.chance(40))
        m_textsToKill = m_dice.below(8);
    const int life = m_dice.chance(15) ? m_options.lifeMs * 4 : m_options.lifeMs;
    m_kill.start(m_dice.below(life));
}

void Run::kill()
{
    if (!m_child.isAlive())
        return;
    // Where the texts fall behind, the machine is slow: then so is the reaper, or the last life would have them all.
    if (m_agent->accepted() < textsDue() * 8 / 10 && m_phase == Phase::Storm) {
        m_kill.start(m_dice.below(m_options.lifeMs / 2));
        return;
    }
    m_textsToKill = -1;
    m_actions.stop();
    m_looks.stop();
    m_child.kill();
}

void Run::onDied()
{
    ++m_kills;
    m_agent->noteDeath();
    m_settler->noteDeath();
    if (m_kills % 50 == 0)
        say(QStringLiteral("%1 kills, %2 texts").arg(m_kills).arg(m_agent->accepted()));
    beginLife();
}

void Run::act()
{
    m_agent->act(m_agent->accepted() + m_agent->pending() < textsDue() && m_rows.size() < mostUnfinished);
    if (m_kills >= m_options.kills && m_agent->accepted() >= m_options.sends)
        settle();
}

int Run::textsDue() const
{
    const double share = double(m_kills + 1) / (m_options.kills + 1);
    return int(m_options.sends * share) + 1;
}

void Run::settle()
{
    say(QStringLiteral("the faults stop: %1 kills, %2 texts").arg(m_kills).arg(m_agent->accepted()));
    m_phase = Phase::Settling;
    m_actions.stop();
    m_proxy->calm();
    m_backdoor->post(QStringLiteral("/sandbox/control"), {{QStringLiteral("clearFaults"), true}});
    m_stuck.start();
}

void Run::onRows(const QJsonArray& rows)
{
    const bool isSettling = m_phase == Phase::Settling;
    const bool isQuiet = isSettling ? m_proxy->pendingCount() == 0 : m_proxy->pendingCount() == 0 && m_dice.chance(30);
    if (rows != m_rows && m_stuck.isActive())
        m_stuck.start();
    if (isSettling && m_options.verbose && rows.size() != m_rows.size())
        say(QStringLiteral("%1 unfinished").arg(rows.size()));
    m_rows = rows;
    m_settler->consider(rows, isQuiet);
    if (!isSettling || !rows.isEmpty() || m_agent->pending() > 0)
        return;
    m_phase = Phase::Drafts;
    m_agent->askForDrafts();
}

void Run::collect()
{
    m_stuck.stop();
    m_backdoor->get(QStringLiteral("/sandbox/ledger"), this, [this](const QJsonObject& ledger) {
        Evidence evidence;
        const auto vault =
            vaultRows(QStringLiteral("%1/accounts/%2/vault.db").arg(m_directory.path(), m_sandbox.accountId()));
        if (ledger.isEmpty() || !vault) {
            Q_EMIT broke(QStringLiteral("the ledger or the vault cannot be read"));
            return;
        }
        evidence.ledger = ledgerRows(ledger);
        evidence.vault = *vault;
        evidence.clicks = m_agent->clicks();
        evidence.answers = m_settler->answers();
        evidence.everUnconfirmed = m_settler->everUnconfirmed();
        evidence.draftsLost = m_agent->draftsLost();
        Q_EMIT finished(evidence);
    });
}

void Run::say(const QString& progress) const
{
    if (m_options.verbose)
        std::fprintf(stderr, "%6.1f s  %s\n", seconds(), qPrintable(progress));
}

} // namespace rejoinder::faults
