#include "support/faultproxy/FaultProxy.h"

#include "support/faultproxy/ProxiedConnection.h"

#include <QSslSocket>
#include <algorithm>

namespace rejoinder {

FaultProxy::FaultProxy(QUrl server, std::optional<QSslConfiguration> tls, QObject* parent)
    : QTcpServer(parent), m_server(std::move(server)), m_tls(std::move(tls))
{
    listen(QHostAddress::LocalHost);
}

FaultProxy::~FaultProxy()
{
    qDeleteAll(findChildren<ProxiedConnection*>(QString(), Qt::FindDirectChildrenOnly));
}

QUrl FaultProxy::url() const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    return url;
}

void FaultProxy::plan(const QByteArray& method, const QByteArray& pathEnd, const Fault& fault)
{
    m_plans.append({method, pathEnd, fault});
}

void FaultProxy::planConnection(const Fault& fault)
{
    m_connectionPlans.append(fault);
}

void FaultProxy::calm()
{
    m_plans.clear();
    m_connectionPlans.clear();
    m_script = {};
    m_connectionScript = {};
}

std::shared_ptr<const Exchange> FaultProxy::last(const QByteArray& method, const QByteArray& pathEnd) const
{
    const auto found = std::find_if(m_exchanges.crbegin(), m_exchanges.crend(), [&](const auto& exchange) {
        return exchange->method == method && exchange->path().endsWith(pathEnd);
    });
    return found == m_exchanges.crend() ? nullptr : *found;
}

int FaultProxy::pendingCount() const
{
    const auto connections = findChildren<ProxiedConnection*>(QString(), Qt::FindDirectChildrenOnly);
    return static_cast<int>(std::count_if(connections.cbegin(), connections.cend(),
                                          [](const ProxiedConnection* connection) { return connection->isPending(); }));
}

void FaultProxy::incomingConnection(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket = m_tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    auto* connection = new ProxiedConnection(
        std::move(socket), m_server,
        [this](const QByteArray& method, const QByteArray& target) { return begin(method, target); }, this);
    std::function<void(QTcpSocket&)> secure;
    if (m_tls) {
        secure = [tls = *m_tls](QTcpSocket& client) {
            auto& server = static_cast<QSslSocket&>(client);
            server.setSslConfiguration(tls);
            server.startServerEncryption();
        };
    }
    connection->start(secure, beginConnection());
}

std::shared_ptr<Exchange> FaultProxy::begin(const QByteArray& method, const QByteArray& target)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->method = method;
    exchange->target = target;
    exchange->fault = faultFor(*exchange);
    m_exchanges.append(exchange);
    Q_EMIT began(exchange);
    return exchange;
}

std::shared_ptr<Exchange> FaultProxy::beginConnection()
{
    Fault fault;
    if (!m_connectionPlans.isEmpty())
        fault = m_connectionPlans.takeFirst();
    else if (m_connectionScript)
        fault = m_connectionScript();
    if (fault.point != Fault::Point::Connecting)
        return nullptr;
    auto exchange = std::make_shared<Exchange>();
    exchange->fault = fault;
    m_exchanges.append(exchange);
    return exchange;
}

Fault FaultProxy::faultFor(const Exchange& exchange)
{
    const auto planned = std::find_if(m_plans.cbegin(), m_plans.cend(), [&exchange](const Plan& plan) {
        return plan.method == exchange.method && exchange.path().endsWith(plan.pathEnd);
    });
    if (planned != m_plans.cend()) {
        const Fault fault = planned->fault;
        m_plans.erase(planned);
        return fault;
    }
    return m_script ? m_script(exchange.method, exchange.target) : Fault::none();
}

} // namespace rejoinder
