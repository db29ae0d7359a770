#pragma once

#include "support/faultproxy/Exchange.h"

#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

namespace rejoinder {

/// Stands between a client and an HTTP/1.1 server, and does to their connections what a test says, to the byte. It
/// reads a whole request before it passes it on and a whole reply before it passes that back, and keeps a record of
/// each. Listens on a free port of the loopback address. Everything happens on the thread that it lives on, which needs
/// an event loop. What is still on its way when it is destroyed is cut off.
class FaultProxy : public QTcpServer
{
    Q_OBJECT
public:
    /// The fault of a request, told when its first line has come in.
    using Script = std::function<Fault(const QByteArray& method, const QByteArray& target)>;

    /// `server`: http. `tls`: with certificate and key, where clients shall speak TLS to the proxy; it ends there.
    explicit FaultProxy(QUrl server, std::optional<QSslConfiguration> tls = std::nullopt, QObject* parent = nullptr);
    ~FaultProxy() override;

    [[nodiscard]] QUrl url() const;

    /// For the next request of this method whose path ends so, once; several in the order given. Not Point::Connecting.
    void plan(const QByteArray& method, const QByteArray& pathEnd, const Fault& fault);
    /// For the next connection, once; several in the order given. Point::Connecting alone.
    void planConnection(const Fault& fault);
    /// For every request that no plan is for; empty: no fault.
    void setScript(Script script) { m_script = std::move(script); }
    /// For every connection that no plan is for; empty: no fault.
    void setConnectionScript(std::function<Fault()> script) { m_connectionScript = std::move(script); }
    /// From now on nothing goes wrong. What is on its way keeps the fault that it has.
    void calm();

    /// In the order in which they began.
    [[nodiscard]] const QList<std::shared_ptr<Exchange>>& exchanges() const { return m_exchanges; }
    /// The last of this method whose path ends so; nullptr: none.
    [[nodiscard]] std::shared_ptr<const Exchange> last(const QByteArray& method, const QByteArray& pathEnd) const;

    /// Requests that have been read and that the server has not answered in full yet, late ones and those whose client
    /// has gone among them.
    [[nodiscard]] int pendingCount() const;

Q_SIGNALS:
    /// A request's first line has come in, and its fault has been settled.
    void began(const std::shared_ptr<Exchange>& exchange);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Plan
    {
        QByteArray method;
        QByteArray pathEnd;
        Fault fault;
    };
    std::shared_ptr<Exchange> begin(const QByteArray& method, const QByteArray& target);
    std::shared_ptr<Exchange> beginConnection();
    Fault faultFor(const Exchange& exchange);

    const QUrl m_server;
    const std::optional<QSslConfiguration> m_tls;
    QList<Plan> m_plans;
    QList<Fault> m_connectionPlans;
    Script m_script;
    std::function<Fault()> m_connectionScript;
    QList<std::shared_ptr<Exchange>> m_exchanges;
};

} // namespace rejoinder
