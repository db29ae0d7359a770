#include "api/NetworkWatch.h"

#include <QNetworkInformation>

namespace rejoinder {

NetworkWatch::NetworkWatch(QObject* parent) : QObject(parent)
{
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
