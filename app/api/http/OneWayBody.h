#pragma once

#include <QIODevice>

namespace rejoinder {

/// A request body that can be read once and never again. QNetworkAccessManager repeats a POST by itself when the peer
/// closes before it has answered, if it can rewind the body. This one it cannot, so the POST leaves once or not at all.
class OneWayBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneWayBody(QByteArray bytes, QObject* parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

    /// Whether any of it was handed out: from then on the server may have all of it.
    [[nodiscard]] bool wasTouched() const { return m_read > 0; }

protected:
    qint64 readData(char* into, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace rejoinder
