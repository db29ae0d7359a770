#pragma once

#include <QMetaType>
#include <QString>
#include <chrono>
#include <optional>

namespace rejoinder {

/// The one error value from the socket to the window. Plain facts; sentences are made in ui/text.
struct ApiError
{
    enum class Kind {
        Offline,        ///< no route, host not found
        Refused,        ///< nothing listens there
        Tls,            ///< the certificate or the handshake failed
        Proxy,          ///< a proxy refused, or wants a password (407)
        Timeout,        ///< nothing came in time; for a send the outcome is unknown
        ConnectionLost, ///< cut after the request may have left; for a send the outcome is unknown
        Cancelled,      ///< by this program
        Credentials,    ///< 401 with a fresh token that no call accepts, or the token request was refused
        Forbidden,      ///< 403, or 401 with a token that other calls accept
        NotFound,       ///< 404
        SlowedDown,     ///< 429
        Rejected,       ///< any other 4xx: Sakari understood and said no
        ServerTrouble,  ///< 5xx; for a send the outcome is unknown
        BadResponse,    ///< 2xx that is not what Sakari promises (HTML, cut short, too large, too deep)
        InsecureUrl,    ///< neither https nor loopback
        LocalStorage    ///< this computer could not read or write its own data
    };

    Kind kind = Kind::BadResponse;
    int httpStatus = 0; ///< 0: no answer
    QString code;       ///< Sakari's, for example "CONT-001"; may be empty
    QString serverText; ///< Sakari's own words; plain text from outside
    std::optional<std::chrono::milliseconds> retryAfter;
    bool neverLeft = false; ///< surely nothing of the request left this computer, whatever the kind

    /// Whether the request may have been carried out although no good answer came: such a send must not be repeated.
    [[nodiscard]] bool outcomeUnknown() const
    {
        return !neverLeft && (kind == Kind::Timeout || kind == Kind::ConnectionLost || kind == Kind::ServerTrouble ||
                              kind == Kind::BadResponse || kind == Kind::Cancelled);
    }

    friend bool operator==(const ApiError&, const ApiError&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::ApiError)
