#include "api/http/OneWayBody.h"

#include "domain/ThreadDoor.h"

#include <cstring>

namespace rejoinder {

OneWayBody::OneWayBody(QByteArray bytes, QObject* parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice would otherwise read ahead, and "touched" would no longer mean "handed to the network".
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

bool OneWayBody::atEnd() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_read >= m_bytes.size();
}

qint64 OneWayBody::readData(char* into, qint64 most)
{
    const qint64 count = qMin(most, m_bytes.size() - m_read);
    if (count <= 0)
        return atEnd() ? -1 : 0;
    std::memcpy(into, m_bytes.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

} // namespace rejoinder
