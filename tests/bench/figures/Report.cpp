#include "figures/Report.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>
#include <cmath>

namespace rejoinder::bench::report {

namespace {

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

QString number(double value)
{
    return QString::number(value, 'f', std::abs(value) >= 100 ? 0 : 2);
}

QString cell(const Figure& figure, double percent)
{
    return figure.isMeasured() ? number(figure.samples.percentile(percent)) : QStringLiteral("-");
}

QStringList cells(const Figure& figure)
{
    return {figure.name,       figure.unit,
            cell(figure, 50),  cell(figure, 95),
            cell(figure, 99),  figure.floor ? number(*figure.floor) : QStringLiteral("-"),
            mustWords(figure), figure.ok() ? QStringLiteral("yes") : QStringLiteral("NO")};
}

QString lineOf(const QStringList& texts)
{
    static constexpr int widths[] = {52, 8, 9, 9, 9, 9, 30, 3};
    QString line;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isNumber = i >= 2 && i <= 5;
        line += isNumber ? texts.at(i).rightJustified(widths[i]) + u' ' : texts.at(i).leftJustified(widths[i]) + u' ';
    }
    return line.trimmed();
}

} // namespace

QString mustWords(const Figure& figure)
{
    QStringList words;
    for (const Limit& limit : figure.must) {
        const QString side = limit.side == Limit::Side::AtMost ? QStringLiteral("at most") : QStringLiteral("at least");
        words.append(limit.name() + u' ' + side + u' ' + number(limit.value));
    }
    return words.join(QStringLiteral(", "));
}

QByteArray jsonLine(const Figure& figure)
{
    QJsonObject must;
    for (const Limit& limit : figure.must)
        must.insert(limit.name(), rounded(limit.value));
    const auto at = [&figure](double percent) -> QJsonValue {
        return figure.isMeasured() ? QJsonValue(rounded(figure.samples.percentile(percent))) : QJsonValue();
    };
    QJsonObject line{{QStringLiteral("figure"), figure.name},
                     {QStringLiteral("unit"), figure.unit},
                     {QStringLiteral("p50"), at(50)},
                     {QStringLiteral("p95"), at(95)},
                     {QStringLiteral("p99"), at(99)},
                     {QStringLiteral("floor"), figure.floor ? QJsonValue(rounded(*figure.floor)) : QJsonValue()},
                     {QStringLiteral("must"), must},
                     {QStringLiteral("ok"), figure.ok()}};
    if (!figure.reason.isEmpty())
        line.insert(QStringLiteral("reason"), figure.reason);
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

QString checkLine(const Figure& figure)
{
    QString name = figure.name;
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), QStringLiteral("_"));
    const QString call = QStringLiteral("bench::%1()").arg(name);
    if (figure.ok())
        return QStringLiteral("PASS   : ") + call;
    const QString why = figure.isMeasured()
                            ? QStringLiteral("%1 %2, %3").arg(cell(figure, 50), figure.unit, mustWords(figure))
                            : QStringLiteral("not measured: ") + figure.reason;
    return QStringLiteral("FAIL!  : %1 %2").arg(call, why);
}

QString tableHeading()
{
    return lineOf({QStringLiteral("figure"), QStringLiteral("unit"), QStringLiteral("p50"), QStringLiteral("p95"),
                   QStringLiteral("p99"), QStringLiteral("floor"), QStringLiteral("must"), QStringLiteral("ok")});
}

QString tableLine(const Figure& figure)
{
    const QString line = lineOf(cells(figure));
    return figure.reason.isEmpty() ? line : line + QStringLiteral("\n    not measured: ") + figure.reason;
}

QString markdown(const QList<Figure>& figures, const QStringList& machine)
{
    QString text = QStringLiteral("| figure | unit | p50 | p95 | p99 | floor | must | ok |\n"
                                  "|---|---|---:|---:|---:|---:|---|---|\n");
    for (const Figure& figure : figures)
        text += QStringLiteral("| ") + cells(figure).join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    text += QStringLiteral("\nMachine: ") + machine.join(QStringLiteral("; ")) + QStringLiteral(".\n");
    return text;
}

} // namespace rejoinder::bench::report
