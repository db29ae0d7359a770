#pragma once

#include "profile/BenchProfile.h"
#include "program/Keyring.h"
#include "program/SandboxServer.h"

namespace rejoinder::bench {

struct Run;

/// The profile of a run as the program finds it after a sign-in: a sandbox with the same data, in which no customer
/// writes by himself, and a keyring with the credentials. Lives as long as the program is looked at. Blocks while it is
/// made.
struct SignedInProfile
{
    explicit SignedInProfile(const Run& run);

    BenchProfile profile;
    SandboxServer sandbox;
    Keyring keyring;
    QString complaint; ///< why it is not there
};

} // namespace rejoinder::bench
