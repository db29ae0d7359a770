#include "ui/text/ContactRefusal.h"

#include "domain/ApiErrorRules.h"
#include "ui/text/ErrorWords.h"

#include <QRegularExpression>
#include <array>

namespace rejoinder {

namespace {

using Kind = ContactField::Kind;

struct CodeAt
{
    const char* code;
    Kind at;
};
// CONT-001: "invalid mobile number"; the other two concern the number as well (SAKARI: error codes).
constexpr std::array knownCodes{CodeAt{"CONT-001", Kind::Number}, CodeAt{"MSG-020", Kind::Number},
                                CodeAt{"INT-002", Kind::Number}};

struct WordAt
{
    const char* pattern;
    Kind at;
};
// Names of the record's fields as its JSON has them, and as people write them. The first that is named counts.
constexpr std::array knownWords{WordAt{"e-?mail", Kind::Email},
                                WordAt{"mobile|phone|\\bnumber\\b", Kind::Number},
                                WordAt{"first ?name", Kind::FirstName},
                                WordAt{"last ?name|surname", Kind::LastName},
                                WordAt{"\\btags?\\b|\\blists?\\b", Kind::List},
                                WordAt{"attribute", Kind::Attribute}};

} // namespace

ContactRefusal ContactRefusal::of(const ApiError& error)
{
    ContactRefusal refusal{.at = std::nullopt, .words = errorwords::sentence(error)};
    if (!isRefusal(error.kind))
        return refusal;
    for (const CodeAt& entry : knownCodes) {
        if (error.code.compare(QLatin1String(entry.code), Qt::CaseInsensitive) == 0) {
            refusal.at = entry.at;
            return refusal;
        }
    }
    // Of the other documented codes only this one is about a field, and does not say which: "property not updatable".
    // The words of the rest may speak of a phone number or an e-mail that is not the contact's.
    const bool isOfField = error.code.compare(u"ACCT-015", Qt::CaseInsensitive) == 0;
    if (error.kind != ApiError::Kind::Rejected || (!isOfField && !errorwords::ofCode(error.code).isEmpty()))
        return refusal;
    for (const WordAt& entry : knownWords) {
        const QRegularExpression pattern(QLatin1String(entry.pattern), QRegularExpression::CaseInsensitiveOption);
        if (pattern.match(error.serverText).hasMatch()) {
            refusal.at = entry.at;
            return refusal;
        }
    }
    return refusal;
}

} // namespace rejoinder
