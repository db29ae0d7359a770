#include "Options.h"
#include "Sandbox.h"
#include "samples/SampleData.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace rejoinder::sandbox;

namespace {

int complain(const QString& sentence)
{
    std::fprintf(stderr, "rejoinder-sandbox: %s\n", qPrintable(sentence));
    return 2;
}

/// A sandbox that a demo has started must not outlive it, however the demo ends.
void endWithParent(QCoreApplication& application)
{
#ifdef Q_OS_UNIX
    auto* standardInput = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(standardInput, &QSocketNotifier::activated, &application, [] {
        char ignored[256];
        if (::read(STDIN_FILENO, ignored, sizeof ignored) <= 0) {
            QCoreApplication::quit();
        }
    });
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rejoinder-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REJOINDER_VERSION));

    QString complaint;
    const std::optional<Options> options = Options::parse(QCoreApplication::arguments(), &complaint);
    if (!options) {
        return complain(complaint);
    }
    SandboxData data(*options);
    if (!SampleData::fill(data, *options, &complaint)) {
        return complain(complaint);
    }
    Sandbox sandbox(*options, data);
    if (!sandbox.open()) {
        return complain(QStringLiteral("port %1 cannot be had").arg(options->port));
    }
    if (options->parentStdin) {
        endWithParent(application);
    }
    std::printf("%s\n", QJsonDocument(sandbox.greeting()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
