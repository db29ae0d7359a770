#include "files/SafeFile.h"

#include <cerrno>

namespace rejoinder {

using Kind = FileProblem::Kind;

bool SafeFile::fail()
{
    const QString said = m_file.errorString();
    // QFileDevice has no error of its own for it.
    bool isFull = said == qt_error_string(ENOSPC) || said == qt_error_string(EFBIG);
#ifdef EDQUOT
    isFull = isFull || said == qt_error_string(EDQUOT);
#endif
    m_problem = FileProblem{.kind = isFull ? Kind::DiskFull : Kind::NotWritable, .systemText = said};
    m_file.cancelWriting();
    return false;
}

bool SafeFile::write(const QByteArray& bytes)
{
    if (m_problem)
        return false;
    if (m_stop && m_stop->load()) {
        m_problem = FileProblem{.kind = Kind::Cancelled};
        m_file.cancelWriting();
        return false;
    }
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly))
        return fail();
    return m_file.write(bytes) == bytes.size() || fail();
}

bool SafeFile::finish()
{
    if (m_problem || !write({}))
        return false;
    // commit() does not see that the last bytes found no room.
    return (m_file.flush() && m_file.commit()) || fail();
}

} // namespace rejoinder
