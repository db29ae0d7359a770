#pragma once

#include "domain/Clock.h"
#include "session/Session.h"
#include "session/SessionSettings.h"
#include "session/SignIn.h"
#include "store/ConversationStore.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FakeVault.h"

#include <QTemporaryDir>

namespace rejoinder {

/// One profile on a disk of its own, a keychain in memory, and what sign-in says.
struct SignInDesk
{
    explicit SignInDesk(const QUrl& url, std::chrono::milliseconds keychainPatience = std::chrono::minutes(1))
    {
        settings.apiUrl = url;
        settings.dataDirectory = disk.filePath(QStringLiteral("data"));
        settings.settingsFile = disk.filePath(QStringLiteral("data/settings.ini"));
        settings.keychainPatience = keychainPatience;
        open();
    }
    /// As when the program is started again.
    void open()
    {
        signIn.reset();
        signIn = std::make_unique<SignIn>(settings, vault, clock);
        QObject::connect(signIn.get(), &SignIn::failed, signIn.get(),
                         [this](SignIn::Problem problem, const ApiError&) { problems.append(problem); });
        QObject::connect(signIn.get(), &SignIn::notRemembered, signIn.get(),
                         [this](SignIn::KeychainTrouble trouble) { notRemembered.append(trouble); });
        QObject::connect(signIn.get(), &SignIn::forgotten, signIn.get(), [this](bool gone) { forgotten.append(gone); });
        QObject::connect(signIn.get(), &SignIn::signedOut, signIn.get(), [this](bool gone) { signedOut.append(gone); });
    }
    [[nodiscard]] bool reaches(SignIn::State state) const
    {
        return QTest::qWaitFor([&] { return signIn->state() == state; }, atMost);
    }
    [[nodiscard]] bool hasConversations() const
    {
        ConversationStore& conversations = signIn->session()->store().conversations();
        return QTest::qWaitFor([&] { return answerOf(conversations.counts({})).open > 0; }, atMost);
    }

    static constexpr int atMost = 30'000; ///< milliseconds

    QTemporaryDir disk;
    SystemClock clock;
    FakeVault vault;
    SessionSettings settings;
    QList<SignIn::Problem> problems;
    QList<SignIn::KeychainTrouble> notRemembered;
    QList<bool> forgotten;
    QList<bool> signedOut;
    std::unique_ptr<SignIn> signIn;
};

} // namespace rejoinder
