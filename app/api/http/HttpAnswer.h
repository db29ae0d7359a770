#pragma once

#include <QByteArray>
#include <QNetworkReply>

namespace rejoinder {

/// What came back from the wire, before anybody says what it means.
struct HttpAnswer
{
    int status = 0; ///< 0: no answer
    QByteArray body;
    QByteArray retryAfter; ///< the header as received
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    bool insecureUrl = false; ///< never left: neither https nor loopback
    bool timedOut = false;
    bool tooLarge = false;       ///< given up while it came in
    bool sentOnce = false;       ///< a POST
    bool bodyMayHaveLeft = true; ///< false: nothing of the body was ever handed to the network
};

} // namespace rejoinder
