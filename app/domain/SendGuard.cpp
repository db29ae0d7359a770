#include "domain/SendGuard.h"

#include "domain/MergeFields.h"
#include "domain/OptOutWords.h"
#include "domain/SmsSegments.h"

namespace rejoinder {

QList<GuardFinding> guardFindings(const SendContext& context)
{
    using Kind = GuardFinding::Kind;
    QList<GuardFinding> findings;

    if (context.contact.isBlocked())
        findings.append({Kind::ContactBlocked, {}});
    if (!context.contact.isTextable())
        findings.append({Kind::ContactInvalid, {}});
    if (context.text.trimmed().isEmpty() && !context.hasMedia)
        findings.append({Kind::EmptyText, {}});

    if (!context.contact.isBlocked() && isOptOutWord(context.lastIncomingText))
        findings.append({Kind::LastTextWasOptOut, {context.lastIncomingText.trimmed()}});
    if (context.newestOutgoingNow != context.newestOutgoingAtOpen && !context.newestOutgoingIsOwn)
        findings.append({Kind::ColleagueAnswered, {context.newestOutgoingBy}});

    const MergedText merged = mergeFields(context.text, context.contact);
    if (merged.malformed)
        findings.append({Kind::MalformedFields, {}});
    if (!merged.missing.isEmpty())
        findings.append({Kind::MissingFields, merged.missing});

    // Counted as it goes out, with the fields filled in as far as this computer can.
    if (const int segments = SmsSegments::of(merged.text).segments; segments > manySegments)
        findings.append({Kind::ManySegments, {QString::number(segments)}});
    return findings;
}

} // namespace rejoinder
