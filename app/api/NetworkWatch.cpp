#include "api/NetworkWatch.h"

#include "domain/ThreadDoor.h"

#include <QNetworkInformation>
#include <utility>

namespace rejoinder {

NetworkWatch::NetworkWatch(QObject* parent) : QObject(parent) {}

void NetworkWatch::watch()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (std::exchange(m_watching, true))
        return;
    // One a process, kept by Qt; asking for it again is free.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                // Neither Local nor Site promises a way to Sakari, but a proxy may stand there: asking costs little.
                if (reachability != QNetworkInformation::Reachability::Disconnected)
                    Q_EMIT networkIsBack();
            });
}

} // namespace rejoinder
