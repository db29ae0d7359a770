#pragma once

#include <QList>
#include <QString>

namespace rejoinder {
class SandboxCaller;
}

namespace rejoinder::faults {

/// Somebody whom the agent texts.
struct Correspondent
{
    QString conversation; ///< empty: there is none yet
    QString number;
};

/// Whom the agent knows when the run begins, asked of the sandbox past everything that is tested.
struct People
{
    QList<Correspondent> toText;
    QList<Correspondent> toDraftFor; ///< never texted, so that nothing but the drafts themselves changes them
    QList<Correspondent> toLose;     ///< they will opt out while the agent goes on texting them

    /// Blocks for some seconds at most.
    [[nodiscard]] static People ask(SandboxCaller& sandbox);
};

} // namespace rejoinder::faults
