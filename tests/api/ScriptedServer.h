#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>
#include <memory>

namespace rejoinder {

/// What a request said, as it came over the wire.
struct SeenRequest
{
    QByteArray verb;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What to do after a whole request was read.
struct ScriptedReply
{
    QByteArray bytes;   ///< raw, status line and all
    bool close = false; ///< after the bytes
    bool hold = false;  ///< say nothing until ScriptedServer::answerHeld()

    [[nodiscard]] static ScriptedReply json(int status, const QByteArray& body, const QByteArray& moreHeaders = {});
    [[nodiscard]] static ScriptedReply hangUp() { return {.bytes = {}, .close = true, .hold = false}; }
    [[nodiscard]] static ScriptedReply silence() { return {.bytes = {}, .close = false, .hold = true}; }
};

/// A bare HTTP/1.1 server on sockets, which does exactly what a test says, good manners or not.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    enum class Security { Plain, Trusted, SelfSigned }; ///< Trusted: by trustingTls()
    using Script = std::function<ScriptedReply(const SeenRequest&)>;

    explicit ScriptedServer(Security security = Security::Plain);

    [[nodiscard]] QUrl url() const;
    void setScript(Script script) { m_script = std::move(script); }
    [[nodiscard]] const QList<SeenRequest>& seen() const { return m_seen; }
    [[nodiscard]] int count(const QByteArray& verb, const QByteArray& targetStart = {}) const;
    [[nodiscard]] qsizetype heldCount() const { return m_held.size(); }
    /// Answers those that wait, the first `most` of them.
    void answerHeld(const ScriptedReply& reply, qsizetype most);
    void stop() { m_server->close(); }

private:
    void read(QTcpSocket* socket, QByteArray& buffer);
    static void carryOut(QTcpSocket* socket, const ScriptedReply& reply);

    Security m_security;
    std::unique_ptr<QTcpServer> m_server;
    Script m_script;
    QList<SeenRequest> m_seen;
    QList<QPointer<QTcpSocket>> m_held;
};

} // namespace rejoinder
