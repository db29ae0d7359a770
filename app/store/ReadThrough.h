#pragma once

#include <QString>

namespace rejoinder {

class Databases;

/// Reads the rows of the cache once, a small piece at a time: a large file is not checked before the window shows, and
/// damage in it should be found soon after rather than when a conversation is opened. Store thread.
class ReadThrough
{
public:
    /// Reads the next piece. False: that was all. Throws SqlFailure where it is damaged.
    bool goOn(Databases& databases);

private:
    int m_table = 0;
    qint64 m_after = -1;
};

} // namespace rejoinder
