#pragma once

#include <QLockFile>

namespace rejoinder {

/// Keeps a second copy of the program away from a profile: two of them would each send what waits in the same outbox.
/// Held as long as this object lives; a copy that crashed does not hold it. Any thread.
class ProfileLock
{
public:
    /// The lock lies beside `dataDirectory`, which may be forgotten and made anew while it is held.
    explicit ProfileLock(const QString& dataDirectory);

    /// True: another running copy of this program has the profile. False where the lock is ours, and where the disk
    /// does not let anybody have it (nothing can be written to the outbox then either).
    [[nodiscard]] bool isTakenByAnother() const { return m_taken; }

private:
    QLockFile m_file;
    bool m_taken;
};

} // namespace rejoinder
