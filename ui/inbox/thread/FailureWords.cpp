#include "ui/inbox/thread/FailureWords.h"

#include "domain/ApiError.h"
#include "domain/Stamp.h"

#include <QCoreApplication>
#include <QHash>

namespace rejoinder::failurewords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FailureWords)
};

QString known(const QString& code)
{
    static const QHash<QString, const char*> table{
        {QStringLiteral("CONT-001"), QT_TRANSLATE_NOOP("FailureWords", "the mobile number is not valid")},
        {QStringLiteral("CONT-010"), QT_TRANSLATE_NOOP("FailureWords", "the contact has opted out")},
        {QStringLiteral("CONV-001"), QT_TRANSLATE_NOOP("FailureWords", "Sakari does not know this conversation")},
        {QStringLiteral("INT-002"), QT_TRANSLATE_NOOP("FailureWords", "texts to this country are not switched on")},
        {QStringLiteral("ACCT-001"), QT_TRANSLATE_NOOP("FailureWords", "the limit of the free account is reached")},
        {QStringLiteral("ACCT-006"), QT_TRANSLATE_NOOP("FailureWords", "the account has not enough credit")},
        {QStringLiteral("ACCT-010"), QT_TRANSLATE_NOOP("FailureWords", "Sakari blocks this internet address")},
        {QStringLiteral("ACCT-016"), QT_TRANSLATE_NOOP("FailureWords", "these credentials may not send")},
        {QStringLiteral("ACCT-017"), QT_TRANSLATE_NOOP("FailureWords", "Sakari has to verify the account first")},
        {QStringLiteral("MSG-001"), QT_TRANSLATE_NOOP("FailureWords", "no sending number was available")},
        {QStringLiteral("MSG-006"), QT_TRANSLATE_NOOP("FailureWords", "the carrier gave no reason")},
        {QStringLiteral("MSG-007"), QT_TRANSLATE_NOOP("FailureWords", "the text is too long")},
        {QStringLiteral("MSG-008"), QT_TRANSLATE_NOOP("FailureWords", "the carrier took it for spam")},
        {QStringLiteral("MSG-009"), QT_TRANSLATE_NOOP("FailureWords", "the carrier does not allow it")},
        {QStringLiteral("MSG-018"), QT_TRANSLATE_NOOP("FailureWords", "there is no route to this number")},
        {QStringLiteral("MSG-019"),
         QT_TRANSLATE_NOOP("FailureWords", "the phone is unreachable, a landline, or the content was blocked")},
        {QStringLiteral("MSG-020"), QT_TRANSLATE_NOOP("FailureWords", "the number is a landline")},
        {QStringLiteral("MSG-023"), QT_TRANSLATE_NOOP("FailureWords", "the carrier rejected it")},
        {QStringLiteral("MSG-024"), QT_TRANSLATE_NOOP("FailureWords", "it repeats a text sent just before")},
        {QStringLiteral("MSG-025"), QT_TRANSLATE_NOOP("FailureWords", "the carrier gave no reason")},
        {QStringLiteral("MSG-026"), QT_TRANSLATE_NOOP("FailureWords", "it was not delivered in time")},
        {QStringLiteral("MSG-028"),
         QT_TRANSLATE_NOOP("FailureWords", "too many texts at once; Sakari tries again by itself")},
        {QStringLiteral("MSG-029"), QT_TRANSLATE_NOOP("FailureWords", "the day's limit of texts is reached")},
        {QStringLiteral("MSG-033"), QT_TRANSLATE_NOOP("FailureWords", "the carrier had a failure")},
        {QStringLiteral("MSG-036"), QT_TRANSLATE_NOOP("FailureWords", "the toll-free number is blocked")},
        {QStringLiteral("MSG-037"), QT_TRANSLATE_NOOP("FailureWords", "no carrier serves this number")},
        {QStringLiteral("MSG-043"), QT_TRANSLATE_NOOP("FailureWords", "links of free URL shorteners are blocked")},
    };
    const char* words = table.value(code.toUpper());
    return words ? Words::tr(words) : QString();
}

QString withCode(const QString& words, const QString& code)
{
    return code.isEmpty() ? words : Words::tr("%1 (%2)", "why a text failed, and the code").arg(words, code);
}

} // namespace

QString reason(const ServiceError& error)
{
    QString words = known(error.code);
    if (words.isEmpty())
        words = error.description.simplified();
    return words.isEmpty() && error.code.isEmpty() ? Words::tr("Sakari gave no reason")
           : words.isEmpty()                       ? Words::tr("error %1").arg(error.code)
                                                   : withCode(words, error.code);
}

QString reason(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Refused:
        return Words::tr("Sakari cannot be reached");
    case ApiError::Kind::Tls:
        return Words::tr("the connection to Sakari is not secure");
    case ApiError::Kind::Proxy:
        return Words::tr("the proxy refused the connection");
    case ApiError::Kind::Credentials:
        return Words::tr("Sakari no longer accepts the credentials");
    case ApiError::Kind::Forbidden:
        return withCode(Words::tr("these credentials may not do that"), error.code);
    case ApiError::Kind::SlowedDown:
        return Words::tr("Sakari asks us to slow down");
    case ApiError::Kind::InsecureUrl:
        return Words::tr("the address of the service is not secure");
    case ApiError::Kind::LocalStorage:
        return Words::tr("this computer could not write its data");
    case ApiError::Kind::Timeout:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::BadResponse:
        return Words::tr("no proper answer came");
    case ApiError::Kind::ServerTrouble:
        return withCode(Words::tr("Sakari has a problem of its own"), error.code);
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Rejected:
        break;
    }
    return reason(ServiceError{error.code, error.serverText});
}

} // namespace rejoinder::failurewords
