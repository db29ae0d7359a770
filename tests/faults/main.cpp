#include "Judge.h"
#include "Report.h"
#include "Run.h"
#include "child/Program.h"

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

using namespace rejoinder::faults;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--child") {
        const Program program;
        return QCoreApplication::exec();
    }
    QString complaint;
    const std::optional<RunOptions> options = RunOptions::parse(application.arguments(), &complaint);
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(complaint));
        return 2;
    }
    Run run(*options);
    QObject::connect(&run, &Run::finished, &application, [&](const Evidence& evidence) {
        const Verdict verdict = Judge::judge(evidence);
        QByteArray report = options->json ? asJson(verdict, *options, run.kills(), run.seconds())
                                          : asSentences(verdict, *options, run.kills(), run.seconds());
        if (options->checks)
            report += asChecks(verdict, *options, run.kills());
        std::fwrite(report.constData(), 1, size_t(report.size()), stdout);
        QCoreApplication::exit(verdict.isGood() ? 0 : 1);
    });
    QObject::connect(&run, &Run::broke, &application, [](const QString& reason) {
        std::fprintf(stderr, "%s\n", qPrintable(reason));
        QCoreApplication::exit(2);
    });
    QTimer::singleShot(0, &run, &Run::start);
    return QCoreApplication::exec();
}
