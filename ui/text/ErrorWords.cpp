#include "ui/text/ErrorWords.h"

#include <QCoreApplication>

namespace rejoinder::errorwords {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    static Words of(ApiError::Kind kind)
    {
        switch (kind) {
        case ApiError::Kind::Offline:
            return {tr("There is no connection to Sakari."), tr("Check the network; Rejoinder goes on by itself.")};
        case ApiError::Kind::Refused:
            return {tr("Nothing answers at Sakari's address."), tr("Rejoinder keeps trying by itself.")};
        case ApiError::Kind::Tls:
            return {tr("The connection is not secure: the certificate was not accepted."),
                    tr("Check this computer's clock, or ask who runs your network.")};
        case ApiError::Kind::Proxy:
            return {tr("A proxy between here and Sakari refused the connection."),
                    tr("Check the proxy in the system's network settings.")};
        case ApiError::Kind::Timeout:
            return {tr("Sakari did not answer in time."), tr("Try again in a moment.")};
        case ApiError::Kind::ConnectionLost:
            return {tr("The connection broke before Sakari had answered."), tr("Try again in a moment.")};
        case ApiError::Kind::Cancelled:
            return {tr("It was cancelled before Sakari had answered."), {}};
        case ApiError::Kind::Credentials:
            return {tr("Sakari no longer accepts these credentials."), tr("Sign in again with the current ones.")};
        case ApiError::Kind::Forbidden:
            return {tr("These credentials are not allowed to do this."),
                    tr("Ask an administrator of the account in Sakari.")};
        case ApiError::Kind::NotFound:
            return {tr("Sakari does not have this any more."), tr("Refresh to see what there is now.")};
        case ApiError::Kind::SlowedDown:
            return {tr("Sakari asks us to slow down."), tr("Rejoinder goes on by itself in a moment.")};
        case ApiError::Kind::Rejected:
            return {tr("Sakari did not accept this."), tr("Change it and try again.")};
        case ApiError::Kind::ServerTrouble:
            return {tr("Sakari has a problem of its own."), tr("Try again in a few minutes.")};
        case ApiError::Kind::BadResponse:
            return {tr("Something else than Sakari answered, or the answer was damaged."),
                    tr("Check whether this network asks for a sign-in of its own, then try again.")};
        case ApiError::Kind::InsecureUrl:
            return {tr("This address would send your secret without protection."),
                    tr("Use an address that begins with https.")};
        case ApiError::Kind::LocalStorage:
            return {tr("This computer could not read or write its own data."),
                    tr("Check that the disk is not full and that the folder can be written.")};
        }
        Q_UNREACHABLE();
    }

    static QString both(const Words& words)
    {
        return words.then.isEmpty() ? words.what : tr("%1 %2", "two whole sentences").arg(words.what, words.then);
    }

    static QString withCode(const QString& text, const QString& code)
    {
        return tr("%1 (%2)", "a sentence, then Sakari's code").arg(text, code);
    }
};

} // namespace

Words of(const ApiError& error)
{
    Words words = ErrorText::of(error.kind);
    // What Sakari names by a code is more exact than the kind of its answer.
    if (const QString exact = ofCode(error.code); !exact.isEmpty())
        words.what = exact;
    else if (error.kind == ApiError::Kind::Rejected && !error.serverText.isEmpty())
        words.what = error.serverText.simplified();
    return words;
}

QString sentence(const ApiError& error)
{
    const QString text = ErrorText::both(of(error));
    return error.code.isEmpty() ? text : ErrorText::withCode(text, error.code);
}

} // namespace rejoinder::errorwords
