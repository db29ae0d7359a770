#pragma once

#include "Agent.h"
#include "Backdoor.h"
#include "Child.h"
#include "FaultDice.h"
#include "RunOptions.h"
#include "Settler.h"
#include "support/SandboxCaller.h"
#include "support/faultproxy/FaultProxy.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

namespace rejoinder::faults {

/// One run from its beginning to the evidence: the program is started, sees its service in peace once, then comes the
/// storm of faults and kills, then peace again in which all comes to an end.
class Run : public QObject
{
    Q_OBJECT
public:
    explicit Run(const RunOptions& options, QObject* parent = nullptr);

    void start();
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] double seconds() const { return double(m_since.elapsed()) / 1000; }

Q_SIGNALS:
    void finished(const rejoinder::faults::Evidence& evidence);
    /// Nothing can be said about the program: the run itself did not work, or the program ended by itself.
    void broke(const QString& reason);

private:
    enum class Phase { Peace, Storm, Settling, Drafts, Leaving };
    void beginLife();
    void hear(const QJsonObject& what);
    void onReady();
    void onDied();
    void beginStorm();
    void act();
    void planKill();
    void kill();
    void onRows(const QJsonArray& rows);
    void settle();
    void collect();
    /// How many texts may have been accepted by now, so that they spread over all lives.
    [[nodiscard]] int textsDue() const;
    void say(const QString& progress) const;

    const RunOptions m_options;
    SandboxCaller m_sandbox;
    QTemporaryDir m_directory;
    Dice m_dice;
    FaultDice m_faults;
    Child m_child;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Backdoor> m_backdoor;
    std::unique_ptr<Agent> m_agent;
    std::unique_ptr<Settler> m_settler;
    Phase m_phase = Phase::Peace;
    QTimer m_actions;
    QTimer m_looks;
    QTimer m_kill;
    QTimer m_stuck;
    int m_textsToKill = -1; ///< the kill comes when so many more texts are on their way; -1: it has its time
    int m_kills = 0;
    QJsonArray m_rows;
    QElapsedTimer m_since;
};

} // namespace rejoinder::faults
