#pragma once

#include "domain/StrongId.h"

#include <QFuture>
#include <QThreadPool>
#include <QUrl>

namespace rejoinder {

/// What a profile remembers of its last sign-in. No secret.
struct LastSignIn
{
    AccountId account;
    QUrl apiUrl;             ///< credentials are only ever offered to the service that accepted them
    bool remembered = false; ///< the keychain was asked to keep the credentials
    bool signedOut = false;

    friend bool operator==(const LastSignIn&, const LastSignIn&) = default;
};

/// The profile's settings file. Writing happens on a thread of its own, in the order asked.
class ProfileMemory
{
public:
    explicit ProfileMemory(QString fileName);
    /// Waits until all is written.
    ~ProfileMemory();
    Q_DISABLE_COPY_MOVE(ProfileMemory)

    [[nodiscard]] LastSignIn load() const;
    /// False: the disk would not take it. An empty account removes what was there.
    QFuture<bool> save(const LastSignIn& last);

private:
    const QString m_fileName;
    QThreadPool m_writer;
};

} // namespace rejoinder
