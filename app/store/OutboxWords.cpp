#include "store/OutboxWords.h"

#include "store/OutboxRecords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rejoinder {

namespace {

using Kind = ApiError::Kind;

constexpr std::array states{
    std::pair{OutboxState::Held, QLatin1String("held")},
    std::pair{OutboxState::Queued, QLatin1String("queued")},
    std::pair{OutboxState::Asking, QLatin1String("asking")},
    std::pair{OutboxState::Sending, QLatin1String("sending")},
    std::pair{OutboxState::Accepted, QLatin1String("accepted")},
    std::pair{OutboxState::Delivered, QLatin1String("delivered")},
    std::pair{OutboxState::Failed, QLatin1String("failed")},
    std::pair{OutboxState::Unconfirmed, QLatin1String("unconfirmed")},
    std::pair{OutboxState::Discarded, QLatin1String("discarded")},
};

constexpr std::array kinds{
    std::pair{Kind::Offline, QLatin1String("offline")},
    std::pair{Kind::Refused, QLatin1String("refused")},
    std::pair{Kind::Tls, QLatin1String("tls")},
    std::pair{Kind::Proxy, QLatin1String("proxy")},
    std::pair{Kind::Timeout, QLatin1String("timeout")},
    std::pair{Kind::ConnectionLost, QLatin1String("connection-lost")},
    std::pair{Kind::Cancelled, QLatin1String("cancelled")},
    std::pair{Kind::Credentials, QLatin1String("credentials")},
    std::pair{Kind::Forbidden, QLatin1String("forbidden")},
    std::pair{Kind::NotFound, QLatin1String("not-found")},
    std::pair{Kind::SlowedDown, QLatin1String("slowed-down")},
    std::pair{Kind::Rejected, QLatin1String("rejected")},
    std::pair{Kind::ServerTrouble, QLatin1String("server-trouble")},
    std::pair{Kind::BadResponse, QLatin1String("bad-response")},
    std::pair{Kind::InsecureUrl, QLatin1String("insecure-url")},
    std::pair{Kind::LocalStorage, QLatin1String("local-storage")},
};

template <class Table, class Value> QString wordIn(const Table& table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == value; });
    Q_ASSERT(found != table.end());
    return found == table.end() ? QString() : QString(found->second);
}

template <class Table> auto valueIn(const Table& table, const QString& word)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.second == word; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QString wordFor(OutboxState state)
{
    return wordIn(states, state);
}

std::optional<OutboxState> outboxStateFor(const QString& word)
{
    return valueIn(states, word);
}

QString wordFor(ApiError::Kind kind)
{
    return wordIn(kinds, kind);
}

std::optional<ApiError::Kind> errorKindFor(const QString& word)
{
    return valueIn(kinds, word);
}

} // namespace rejoinder
