#include "ui/text/JobWords.h"

#include "domain/PhoneNumber.h"
#include "ui/text/ErrorWords.h"
#include "ui/text/FileWords.h"
#include "ui/text/Isolate.h"

#include <QLocale>

namespace rejoinder {

namespace {

using Kind = ContactJobOrder::Kind;
using State = ContactJob::State;

QString number(int value)
{
    return QLocale().toString(value);
}

QString nameOf(const Contact& contact)
{
    return contact.fullName().isEmpty() ? isolate::number(displayNumber(contact.mobile.number))
                                        : isolate::text(contact.fullName());
}

} // namespace

QString JobWords::title(const ContactJob& job)
{
    const bool isOne = job.total == 1;
    const QString list = isolate::text(job.list.name);
    switch (job.kind) {
    case Kind::AddToList:
        return isOne ? tr("Put %1 on %2").arg(nameOf(job.only), list)
                     : tr("Put %Ln contacts on %1", nullptr, job.total).arg(list);
    case Kind::RemoveFromList:
        return isOne ? tr("Take %1 off %2").arg(nameOf(job.only), list)
                     : tr("Take %Ln contacts off %1", nullptr, job.total).arg(list);
    case Kind::Delete:
        return isOne ? tr("Delete %1").arg(nameOf(job.only)) : tr("Delete %Ln contacts", nullptr, job.total);
    case Kind::Import:
        return job.fileName.isEmpty() ? tr("Import %Ln contacts", nullptr, job.total)
                                      : tr("Import %1").arg(isolate::text(job.fileName));
    }
    return {};
}

QString JobWords::count(const ContactJob& job)
{
    return tr("%1 of %2").arg(number(job.total - job.left()), number(job.total));
}

QString JobWords::timeLeft(qint64 left)
{
    constexpr int minute = 60;
    if (left < 0)
        return {};
    if (left < minute)
        return tr("less than a minute left");
    if (left < 60 * minute)
        return tr("about %n minutes left", nullptr, int((left + minute / 2) / minute));
    return tr("about %n hours left", nullptr, int((left + 30 * minute) / (60 * minute)));
}

QString JobWords::standing(const ContactJob& job)
{
    if (job.state == State::Held)
        return tr("Nothing has been sent yet.");
    if (!job.trouble)
        return job.state == State::Paused ? tr("Paused. It goes on when you say so.") : QString();
    if (job.state == State::Paused && job.trouble->kind == ApiError::Kind::LocalStorage)
        return tr("Found again in a damaged file, and paused: it may have been stopped or taken back. "
                  "Look before you let it go on.");
    if (job.state == State::Paused)
        return tr("Paused: %1").arg(errorwords::sentence(*job.trouble));
    if (job.trouble->kind == ApiError::Kind::Credentials)
        return tr("Waits until you are signed in.");
    if (job.trouble->kind == ApiError::Kind::SlowedDown)
        return tr("Sakari asks us to slow down. It goes on by itself.");
    return tr("Waits: %1 It goes on by itself.").arg(errorwords::of(*job.trouble).what);
}

QString JobWords::outcome(const ContactJob& job)
{
    const int bad = job.failed + job.unsure;
    if (job.left() > 0)
        return tr("Stopped: %1 done, %2 not done.").arg(number(job.done), number(bad + job.left()));
    if (bad == 0)
        return tr("All %Ln done.", nullptr, job.done);
    return tr("%1 done, %2 not done.").arg(number(job.done), number(bad));
}

QStringList JobWords::totals(const ContactJob& job)
{
    QStringList lines;
    if (job.inserted + job.updated > 0)
        lines.append(tr("%1 done, of them %2 new and %3 changed as far as Sakari says.")
                         .arg(number(job.done), number(job.inserted), number(job.updated)));
    else
        lines.append(tr("%Ln done.", nullptr, job.done));
    if (job.failed > 0)
        lines.append(tr("%Ln not done; the reasons are below.", nullptr, job.failed));
    if (job.unsure > 0)
        lines.append(tr("%Ln may have been done: no answer came, and what Sakari has does not say. They are not asked "
                        "for again.",
                        nullptr, job.unsure));
    if (job.left() > 0)
        lines.append(tr("%Ln were left when it was stopped.", nullptr, job.left()));
    return lines;
}

QString JobWords::reason(const JobFailure& failure)
{
    if (failure.unsure)
        return tr("It may have been done: no answer came. Look it up before you try again.");
    if (failure.item.problem != ImportProblem::None)
        return FileWords::reason(failure.item.problem);
    if (!failure.error || failure.item.contact.mobile.number.isEmpty())
        return tr("There is no number to text.");
    if (failure.error->kind == ApiError::Kind::NotFound)
        return tr("This contact is not at Sakari any more.");
    const QString service =
        errorwords::ofServiceError({.code = failure.error->code, .description = failure.error->serverText});
    return service.isEmpty() ? errorwords::of(*failure.error).what : service;
}

QString JobWords::who(const JobItem& item)
{
    if (item.contact.fullName().isEmpty() && item.contact.mobile.number.isEmpty())
        return item.cells.mid(0, 3).join(QStringLiteral(", "));
    if (item.contact.fullName().isEmpty() || item.contact.mobile.number.isEmpty())
        return nameOf(item.contact);
    return nameOf(item.contact) + QStringLiteral(" · ") + isolate::number(displayNumber(item.contact.mobile.number));
}

} // namespace rejoinder
