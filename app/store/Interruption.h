#pragma once

#include <functional>

namespace rejoinder {

class Databases;
struct SqlFailure;

/// While it lives, a statement asks every so often whether to end, in the midst of a step too: the full-text index can
/// go through a million entries between two rows. The statement that was ended throws a SqlFailure that isOne(). One at
/// a time on a connection; on its thread.
class Interruption
{
public:
    Interruption(const Databases& databases, std::function<bool()> mustStop);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] static bool isOne(const SqlFailure& failure);

private:
    static int ask(void* self);

    void* m_connection = nullptr; ///< SQLite's own
    std::function<bool()> m_mustStop;
};

} // namespace rejoinder
