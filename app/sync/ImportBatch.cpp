#include "sync/ImportBatch.h"

#include "domain/PhoneNumber.h"

#include <QSet>
#include <algorithm>

namespace rejoinder {

namespace {

using Cells = QList<std::pair<QString, QString>>; ///< heading and value, none of them empty

bool isNameOfAField(const QString& name)
{
    static const QSet<QString> fields{
        QStringLiteral("id"),      QStringLiteral("firstname"), QStringLiteral("lastname"), QStringLiteral("email"),
        QStringLiteral("mobile"),  QStringLiteral("country"),   QStringLiteral("number"),   QStringLiteral("phone"),
        QStringLiteral("lists"),   QStringLiteral("list"),      QStringLiteral("tags"),     QStringLiteral("tag"),
        QStringLiteral("blocked"), QStringLiteral("optin"),     QStringLiteral("valid"),    QStringLiteral("created"),
        QStringLiteral("updated"), QStringLiteral("error")};
    return fields.contains(name.toLower());
}

Cells cellsOf(const Contact& contact)
{
    Cells cells{{QStringLiteral("country"), contact.mobile.country},
                {QStringLiteral("firstName"), contact.firstName},
                {QStringLiteral("lastName"), contact.lastName},
                {QStringLiteral("email"), contact.email},
                {QStringLiteral("mobile"), contact.mobile.number}};
    for (auto it = contact.attributes.cbegin(); it != contact.attributes.cend(); ++it)
        cells.append({it.key(), it.value()});
    cells.removeIf([](const auto& cell) { return cell.second.isEmpty(); });
    return cells;
}

bool haveSameHeading(const Cells& one, const Cells& other)
{
    return std::equal(one.cbegin(), one.cend(), other.cbegin(), other.cend(),
                      [](const auto& left, const auto& right) { return left.first == right.first; });
}

QString quoted(const QString& cell)
{
    const bool isPlain = std::none_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    });
    if (isPlain && cell == cell.trimmed())
        return cell;
    QString inside = cell;
    inside.replace(u'"', QStringLiteral("\"\""));
    return u'"' + inside + u'"';
}

template <class Text> void addLine(QString& csv, const Cells& cells, Text text)
{
    QStringList line;
    for (const auto& cell : cells)
        line.append(quoted(text(cell)));
    csv += line.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QString comparableNumber(const Contact& contact)
{
    const auto number = PhoneNumber::parse(contact.mobile.number, contact.mobile.country);
    return number ? number->e164() : contact.mobile.number.simplified();
}

bool fitsIntoCsv(const Contact& contact)
{
    return contact.lists.isEmpty() &&
           std::none_of(contact.attributes.keyBegin(), contact.attributes.keyEnd(), [](const QString& name) {
               return name.isEmpty() || name != name.simplified() || isNameOfAField(name);
           });
}

QList<JobStep> csvBatch(const QList<JobStep>& waiting, int most)
{
    QList<JobStep> batch;
    QSet<QString> numbers;
    Cells heading;
    for (const JobStep& step : waiting) {
        if (batch.size() >= most)
            break;
        const Cells cells = cellsOf(step.item.contact);
        if (batch.isEmpty())
            heading = cells;
        const QString number = comparableNumber(step.item.contact);
        if (!haveSameHeading(heading, cells) || !fitsIntoCsv(step.item.contact) || numbers.contains(number))
            continue;
        numbers.insert(number);
        batch.append(step);
    }
    return batch;
}

QByteArray csvOf(const QList<JobStep>& batch)
{
    QString csv;
    if (!batch.isEmpty())
        addLine(csv, cellsOf(batch.constFirst().item.contact), [](const auto& cell) { return cell.first; });
    for (const JobStep& step : batch)
        addLine(csv, cellsOf(step.item.contact), [](const auto& cell) { return cell.second; });
    return csv.toUtf8();
}

JobProgress progressOf(const QList<JobStep>& batch, const ContactImport& answer)
{
    QSet<QString> taken;
    for (const Contact& contact : answer.contacts)
        taken.insert(comparableNumber(contact));
    QHash<QString, ServiceError> refused;
    for (const Contact& contact : answer.errors)
        refused.insert(comparableNumber(contact), contact.error);
    JobProgress progress{.steps = batch, .inserted = answer.inserted, .updated = answer.updated};
    for (JobStep& step : progress.steps) {
        const QString number = comparableNumber(step.item.contact);
        step.error.reset();
        if (const auto error = refused.constFind(number); error != refused.cend()) {
            step.state = JobStep::State::Failed;
            step.error =
                ApiError{.kind = ApiError::Kind::Rejected, .code = error->code, .serverText = error->description};
        } else if (taken.contains(number)) {
            step.state = JobStep::State::Done;
        } else {
            step.error = ApiError{.kind = ApiError::Kind::BadResponse};
        }
    }
    return progress;
}

} // namespace rejoinder
