#pragma once

#include "api/RequestPriority.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>
#include <chrono>
#include <optional>

namespace rejoinder {

/// A request as a value, comparable without a network. The path template is what logs may say.
struct ApiRequest
{
    enum class Verb { Get, Post, Put, Delete };

    Verb verb = Verb::Get;
    QString pathTemplate; ///< "/v1/accounts/{accountId}/conversations/{conversationId}"
    QString path;         ///< filled in and percent-encoded
    QUrlQuery query;
    QByteArray body; ///< sent as it is
    QByteArray contentType;
    RequestPriority priority = RequestPriority::Background;
    bool authorised = true; ///< false for the token request alone
    /// Of a PUT that carries what was just read: it leaves once, as a POST does, and where it has waited longer than
    /// this (for its turn, or because Sakari asked to slow down) it does not leave and ends as SlowedDown. Either way
    /// its record is to be read anew.
    std::optional<std::chrono::milliseconds> freshFor;

    friend bool operator==(const ApiRequest&, const ApiRequest&) = default;
};

} // namespace rejoinder
