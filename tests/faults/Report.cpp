#include "Report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rejoinder::faults {

namespace {

double rounded(double value)
{
    return double(qRound64(value * 10)) / 10;
}

} // namespace

QByteArray asJson(const Verdict& verdict, const RunOptions& options, int kills, double seconds)
{
    const QJsonObject object{{QStringLiteral("sends"), verdict.sends},
                             {QStringLiteral("kills"), kills},
                             {QStringLiteral("seed"), qint64(options.seed)},
                             {QStringLiteral("waitsDividedBy"), options.faster},
                             {QStringLiteral("duplicates"), verdict.duplicates},
                             {QStringLiteral("lost"), verdict.lost},
                             {QStringLiteral("wrongRecipient"), verdict.wrongRecipient},
                             {QStringLiteral("unconfirmed"), verdict.unconfirmed},
                             {QStringLiteral("reconciledFound"), verdict.reconciledFound},
                             {QStringLiteral("notFoundSentAgain"), verdict.notFoundSentAgain},
                             {QStringLiteral("notFoundDiscarded"), verdict.notFoundDiscarded},
                             {QStringLiteral("unconfirmedReconciledPercent"), verdict.reconciledPercent()},
                             {QStringLiteral("failed"), verdict.failed},
                             {QStringLiteral("undone"), verdict.undone},
                             {QStringLiteral("draftsLost"), verdict.draftsLost},
                             {QStringLiteral("complaints"), QJsonArray::fromStringList(verdict.complaints.mid(0, 50))},
                             {QStringLiteral("seconds"), rounded(seconds)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray asChecks(const Verdict& verdict, const RunOptions& options, int kills)
{
    const QList<std::pair<QString, bool>> checks{
        {QStringLiteral("allWasSent"), verdict.sends >= options.sends},
        {QStringLiteral("allKillsCame"), kills >= options.kills},
        {QStringLiteral("nothingWentOutTwice"), verdict.duplicates == 0},
        {QStringLiteral("nothingWasLost"), verdict.lost == 0},
        {QStringLiteral("nothingWentToSomebodyElse"), verdict.wrongRecipient == 0},
        {QStringLiteral("whatTheLedgerHasWasFound"), verdict.missed == 0},
        {QStringLiteral("noDraftWasLost"), verdict.draftsLost == 0}};
    QString lines;
    int failed = 0;
    for (const auto& [name, isKept] : checks) {
        lines += QStringLiteral("%1: faults::%2()\n")
                     .arg(isKept ? QStringLiteral("PASS   ") : QStringLiteral("FAIL!  "), name);
        failed += !isKept;
    }
    lines += QStringLiteral("Totals: %1 passed, %2 failed\n").arg(checks.size() - failed).arg(failed);
    return lines.toUtf8();
}

QByteArray asSentences(const Verdict& verdict, const RunOptions& options, int kills, double seconds)
{
    QString text =
        QStringLiteral(
            "%1 texts were accepted, the program was killed %2 times (seed %3, waits divided by %4, %5 s).\n")
            .arg(verdict.sends)
            .arg(kills)
            .arg(options.seed)
            .arg(options.faster)
            .arg(rounded(seconds));
    text += QStringLiteral("Sent twice: %1. Lost: %2. To somebody else: %3. Drafts lost: %4.\n")
                .arg(verdict.duplicates)
                .arg(verdict.lost)
                .arg(verdict.wrongRecipient)
                .arg(verdict.draftsLost);
    text += QStringLiteral("Of %1 without an answer %2 were found; of those not found %3 were sent again and %4 put "
                           "aside. %5 % of those that the service had were found.\n")
                .arg(verdict.unconfirmed)
                .arg(verdict.reconciledFound)
                .arg(verdict.notFoundSentAgain)
                .arg(verdict.notFoundDiscarded)
                .arg(verdict.reconciledPercent());
    text += QStringLiteral("%1 failed with a reason, %2 were taken back.\n").arg(verdict.failed).arg(verdict.undone);
    for (const QString& complaint : verdict.complaints.mid(0, 50))
        text += QStringLiteral("  ") + complaint + u'\n';
    return text.toUtf8();
}

} // namespace rejoinder::faults
