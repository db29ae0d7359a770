#include "ui/text/SignInWords.h"

#include <QCoreApplication>

namespace rejoinder::signinwords {

namespace {

struct SignInText
{
    Q_DECLARE_TR_FUNCTIONS(SignInWords)

public:
    static QString of(SignIn::Problem problem)
    {
        switch (problem) {
        case SignIn::Problem::Incomplete:
            return tr("Fill in the account ID, the client ID and the client secret.");
        case SignIn::Problem::Refused:
            return tr("Sakari did not accept this client ID and client secret. Copy both again from Sakari.");
        case SignIn::Problem::WrongAccount:
            return tr(
                "These credentials are good, but not for this account ID. Copy the account ID again from Sakari.");
        case SignIn::Problem::NoNetwork:
            return tr("Sakari cannot be reached. Check the network and try again.");
        case SignIn::Problem::Tls:
            return tr(
                "The connection to Sakari is not secure, so nothing was sent. Check this computer's clock, or ask "
                "who runs your network.");
        case SignIn::Problem::Proxy:
            return tr("A proxy between here and Sakari refused the connection. Check the proxy in the system's network "
                      "settings.");
        case SignIn::Problem::SlowedDown:
            return tr("Sakari asks us to slow down. Wait a minute and try again.");
        case SignIn::Problem::ServiceTrouble:
            return tr(
                "Sakari has a problem of its own and could not check the credentials. Try again in a few minutes.");
        case SignIn::Problem::InsecureUrl:
            return tr("This address would send your secret without protection. Use one that begins with https.");
        }
        Q_UNREACHABLE();
    }

    static QString of(SignIn::KeychainTrouble trouble)
    {
        switch (trouble) {
        case SignIn::KeychainTrouble::Missing:
            return tr("This computer has no keychain, so Rejoinder cannot keep your credentials here.");
        case SignIn::KeychainTrouble::Locked:
            return tr("The keychain is locked, so Rejoinder cannot read your credentials.");
        case SignIn::KeychainTrouble::Denied:
            return tr("The keychain did not let Rejoinder read your credentials.");
        case SignIn::KeychainTrouble::Silent:
            return tr("The keychain does not answer, so Rejoinder cannot read your credentials.");
        case SignIn::KeychainTrouble::Failed:
            return tr("The keychain reports an error, so Rejoinder cannot read your credentials.");
        case SignIn::KeychainTrouble::None:
        case SignIn::KeychainTrouble::NothingStored:
            break;
        }
        return {};
    }

    static QString notRemembered(SignIn::KeychainTrouble trouble)
    {
        switch (trouble) {
        case SignIn::KeychainTrouble::Missing:
            return tr("You are signed in until you quit: this computer has no keychain to remember you in.");
        case SignIn::KeychainTrouble::Locked:
            return tr("You are signed in until you quit: the keychain is locked.");
        case SignIn::KeychainTrouble::Denied:
            return tr("You are signed in until you quit: the keychain did not let Rejoinder keep your credentials.");
        case SignIn::KeychainTrouble::Silent:
            return tr("You are signed in until you quit: the keychain does not answer.");
        case SignIn::KeychainTrouble::Failed:
        case SignIn::KeychainTrouble::None:
        case SignIn::KeychainTrouble::NothingStored:
            break;
        }
        return tr("You are signed in until you quit: the keychain did not keep your credentials.");
    }
};

} // namespace

QString of(SignIn::Problem problem)
{
    return SignInText::of(problem);
}

QString of(SignIn::KeychainTrouble trouble)
{
    return SignInText::of(trouble);
}

QString notRemembered(SignIn::KeychainTrouble trouble)
{
    return SignInText::notRemembered(trouble);
}

} // namespace rejoinder::signinwords
