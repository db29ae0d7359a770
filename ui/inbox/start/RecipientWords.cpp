#include "ui/inbox/start/RecipientWords.h"

#include "ui/text/Isolate.h"
#include "ui/text/TimeWords.h"

#include <QLocale>

namespace rejoinder {

QString RecipientWords::name(const RecipientReview& check)
{
    if (check.contact && !check.contact->fullName().isEmpty())
        return isolate::text(check.contact->fullName());
    if (check.contact)
        return isolate::number(displayNumber(check.contact->mobile.number));
    return check.number ? isolate::number(check.number->display()) : QString();
}

RecipientWords::RecipientWords(const RecipientReview& check, const QString& typed, const QString& region, int matches,
                               const QDateTime& now)
{
    using Kind = RecipientReview::Kind;
    const QString who = name(check);
    switch (check.kind) {
    case Kind::Nothing:
        break;
    case Kind::LookingUp:
        sentence = tr("Looking up %1.").arg(who);
        break;
    case Kind::Known:
        tone = Tone::Good;
        sentence = check.contact->fullName().isEmpty()
                       ? tr("The text goes to %1.").arg(who)
                       : tr("The text goes to %1 at %2.", "name, number")
                             .arg(who, isolate::number(displayNumber(check.contact->mobile.number)));
        break;
    case Kind::NewNumber:
        tone = Tone::Good;
        sentence = tr("The text goes to %1, a number that is not among your contacts yet.").arg(who);
        break;
    case Kind::Blocked:
        tone = Tone::Wrong;
        sentence = tr("%1 opted out on %2 and cannot be texted.", "name, date")
                       .arg(who, timewords::shortDay(check.contact->blocked, now));
        break;
    case Kind::Invalid:
        tone = Tone::Wrong;
        sentence = tr("%1 cannot be texted: Sakari says that the number is not valid.").arg(who);
        break;
    case Kind::NoSuchPhone:
        tone = Tone::Wrong;
        sentence = tr("No phone has the number %1. Please check its digits.").arg(who);
        break;
    case Kind::HalfANumber:
        tone = Tone::Wrong;
        sentence = region.isEmpty() && !typed.trimmed().startsWith(u'+')
                       ? tr("Start with + and the country code, for example +44 7700 900118.")
                       : tr("This is not a complete phone number.");
        break;
    case Kind::Name:
        if (matches == 0) {
            tone = Tone::Wrong;
            sentence = tr("Nobody called “%1” is among your contacts. You can type a phone number instead.")
                           .arg(isolate::text(typed.trimmed()));
        } else {
            sentence = tr("Choose one of them, or go on typing.");
        }
        break;
    }
}

} // namespace rejoinder
