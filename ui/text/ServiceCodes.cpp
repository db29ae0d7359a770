#include "ui/text/ErrorWords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace rejoinder::errorwords {

namespace {

struct Code
{
    const char* code;
    const char* words;
};

// From Sakari's help article on error codes and from the samples of its API pages. Its list is not complete.
constexpr std::array codes{
    Code{"ACCT-001", QT_TRANSLATE_NOOP("ServiceCodes", "The limit of a free account has been reached.")},
    Code{"ACCT-002", QT_TRANSLATE_NOOP("ServiceCodes", "The account's plan is not valid.")},
    Code{"ACCT-003", QT_TRANSLATE_NOOP("ServiceCodes", "The payment system does not know this customer.")},
    Code{"ACCT-004", QT_TRANSLATE_NOOP("ServiceCodes", "The plan cannot be changed.")},
    Code{"ACCT-005", QT_TRANSLATE_NOOP("ServiceCodes", "A top-up must be at least 10 dollars.")},
    Code{"ACCT-006", QT_TRANSLATE_NOOP("ServiceCodes", "The account has not enough credit to send.")},
    Code{"ACCT-007", QT_TRANSLATE_NOOP("ServiceCodes", "No account belongs to this payment.")},
    Code{"ACCT-008", QT_TRANSLATE_NOOP("ServiceCodes", "This account ID is not valid.")},
    Code{"ACCT-009", QT_TRANSLATE_NOOP("ServiceCodes", "This account cannot be topped up.")},
    Code{"ACCT-010", QT_TRANSLATE_NOOP("ServiceCodes", "Sakari has blocked this computer's internet address.")},
    Code{"ACCT-011", QT_TRANSLATE_NOOP("ServiceCodes", "Sakari has blocked this e-mail domain.")},
    Code{"ACCT-012", QT_TRANSLATE_NOOP("ServiceCodes", "Approval in advance is only for paid plans.")},
    Code{"ACCT-013", QT_TRANSLATE_NOOP("ServiceCodes", "The account's name is not acceptable.")},
    Code{"ACCT-014", QT_TRANSLATE_NOOP("ServiceCodes", "The plan can only be changed on the primary account.")},
    Code{"ACCT-015", QT_TRANSLATE_NOOP("ServiceCodes", "This integration may not change that property.")},
    Code{"ACCT-016", QT_TRANSLATE_NOOP("ServiceCodes", "These credentials may not use this part of Sakari.")},
    Code{"ACCT-017", QT_TRANSLATE_NOOP("ServiceCodes", "Sakari's staff must verify this account first.")},
    Code{"CONT-001", QT_TRANSLATE_NOOP("ServiceCodes", "The mobile number is not valid.")},
    Code{"CONT-010", QT_TRANSLATE_NOOP("ServiceCodes", "This person has asked not to be texted any more.")},
    Code{"CONV-001", QT_TRANSLATE_NOOP("ServiceCodes", "Sakari does not know this conversation.")},
    Code{"INT-002", QT_TRANSLATE_NOOP("ServiceCodes", "The phone company is not enabled for that country.")},
    Code{"MSG-001", QT_TRANSLATE_NOOP("ServiceCodes", "No number of yours can send this text.")},
    Code{"MSG-006", QT_TRANSLATE_NOOP("ServiceCodes", "The phone company failed without saying why.")},
    Code{"MSG-007", QT_TRANSLATE_NOOP("ServiceCodes", "The text is too long.")},
    Code{"MSG-008", QT_TRANSLATE_NOOP("ServiceCodes", "The phone company took the text for spam.")},
    Code{"MSG-009", QT_TRANSLATE_NOOP("ServiceCodes", "The phone company does not allow this text.")},
    Code{"MSG-018", QT_TRANSLATE_NOOP("ServiceCodes", "There is no route to this number.")},
    Code{"MSG-019", QT_TRANSLATE_NOOP("ServiceCodes", "The phone is out of reach or a landline, or the content was "
                                                      "blocked.")},
    Code{"MSG-020", QT_TRANSLATE_NOOP("ServiceCodes", "The number is a landline and cannot receive texts.")},
    Code{"MSG-023", QT_TRANSLATE_NOOP("ServiceCodes", "The phone company rejected the text.")},
    Code{"MSG-024", QT_TRANSLATE_NOOP("ServiceCodes", "Sakari took it for a duplicate of another text.")},
    Code{"MSG-025", QT_TRANSLATE_NOOP("ServiceCodes", "The phone company failed without saying why.")},
    Code{"MSG-026", QT_TRANSLATE_NOOP("ServiceCodes", "The phone company did not answer in time.")},
    Code{"MSG-028",
         QT_TRANSLATE_NOOP("ServiceCodes", "The phone company slows texts down; Sakari tries again by itself.")},
    Code{"MSG-029", QT_TRANSLATE_NOOP("ServiceCodes", "The number has sent as many texts as it may today.")},
    Code{"MSG-033", QT_TRANSLATE_NOOP("ServiceCodes", "The phone company had a failure.")},
    Code{"MSG-036", QT_TRANSLATE_NOOP("ServiceCodes", "Texts from this toll-free number are blocked.")},
    Code{"MSG-037", QT_TRANSLATE_NOOP("ServiceCodes", "No phone company serves this number.")},
    Code{"MSG-043", QT_TRANSLATE_NOOP("ServiceCodes", "Links by free link shorteners are blocked.")},
};

} // namespace

QString ofCode(const QString& code)
{
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const Code& entry) {
        return code.compare(QLatin1String(entry.code), Qt::CaseInsensitive) == 0;
    });
    return found == codes.end() ? QString() : QCoreApplication::translate("ServiceCodes", found->words);
}

QStringList knownCodes()
{
    QStringList known;
    for (const Code& entry : codes)
        known << QLatin1String(entry.code);
    return known;
}

QString ofServiceError(const ServiceError& error)
{
    const QString words = ofCode(error.code);
    const QString text = words.isEmpty() ? error.description.simplified() : words;
    if (error.code.isEmpty())
        return text;
    if (text.isEmpty())
        return QCoreApplication::translate("ServiceCodes", "Sakari gives the code %1.").arg(error.code);
    return QCoreApplication::translate("ServiceCodes", "%1 (%2)", "reason in words, then its code")
        .arg(text, error.code);
}

} // namespace rejoinder::errorwords
