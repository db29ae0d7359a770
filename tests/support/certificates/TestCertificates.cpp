#include "support/certificates/TestCertificates.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace rejoinder {

namespace {

QByteArray contentOf(const char* name)
{
    QFile file(QStringLiteral(TEST_CERTIFICATES "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QSslConfiguration serverTls(bool trusted)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf(trusted ? "server.pem" : "lonely.pem")));
    tls.setPrivateKey(QSslKey(contentOf(trusted ? "server.key" : "lonely.key"), QSsl::Rsa));
    return tls;
}

QSslConfiguration trustingTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(QSslCertificate(contentOf("ca.pem")));
    return tls;
}

} // namespace rejoinder
