#include "session/ProfileMemory.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QtConcurrentRun>

namespace rejoinder {

namespace {

const QString groupName = QStringLiteral("account");
const QString idKey = QStringLiteral("id");
const QString urlKey = QStringLiteral("apiUrl");
const QString rememberedKey = QStringLiteral("remembered");
const QString signedOutKey = QStringLiteral("signedOut");

bool write(const QString& fileName, const LastSignIn& last)
{
    const QFileInfo file(fileName);
    if (!QDir().mkpath(file.absolutePath()))
        return false;
    QSettings settings(fileName, QSettings::IniFormat);
    settings.remove(groupName);
    if (!last.account.isEmpty()) {
        settings.beginGroup(groupName);
        settings.setValue(idKey, last.account.text());
        settings.setValue(urlKey, last.apiUrl.toString());
        settings.setValue(rememberedKey, last.remembered);
        settings.setValue(signedOutKey, last.signedOut);
        settings.endGroup();
    }
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace

ProfileMemory::ProfileMemory(QString fileName) : m_fileName(std::move(fileName))
{
    m_writer.setMaxThreadCount(1);
}

ProfileMemory::~ProfileMemory()
{
    m_writer.waitForDone();
}

LastSignIn ProfileMemory::load() const
{
    QSettings settings(m_fileName, QSettings::IniFormat);
    settings.beginGroup(groupName);
    return {.account = AccountId(settings.value(idKey).toString()),
            .apiUrl = QUrl(settings.value(urlKey).toString()),
            .remembered = settings.value(rememberedKey).toBool(),
            .signedOut = settings.value(signedOutKey).toBool()};
}

QFuture<bool> ProfileMemory::save(const LastSignIn& last)
{
    return QtConcurrent::run(&m_writer, write, m_fileName, last);
}

} // namespace rejoinder
