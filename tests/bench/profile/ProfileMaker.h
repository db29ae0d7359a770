#pragma once

#include "BenchOptions.h"
#include "profile/BenchProfile.h"

namespace rejoinder::sandbox {
struct Options;
}

namespace rejoinder::bench {

/// Makes a profile of the size asked for: the sandbox's generator makes the records, and the client's own store writes
/// them. Needs a QCoreApplication; blocks until all is on the disk.
class ProfileMaker
{
public:
    explicit ProfileMaker(const BenchOptions& options);

    /// In `directory`, unless one of this size and of today's tables is there already. An empty answer, or why it could
    /// not be made.
    [[nodiscard]] QString make(const QString& directory);
    [[nodiscard]] double seconds() const { return m_seconds; }
    [[nodiscard]] bool wasThere() const { return m_wasThere; }

private:
    [[nodiscard]] QJsonObject wanted() const;
    [[nodiscard]] QString fill(BenchProfile& profile, const sandbox::Options& options);

    BenchOptions m_options;
    double m_seconds = 0;
    bool m_wasThere = false;
};

} // namespace rejoinder::bench
