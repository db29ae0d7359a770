#include "program/SignedInProfile.h"

#include "program/Run.h"

namespace rejoinder::bench {

SignedInProfile::SignedInProfile(const Run& run) : profile(run.profile)
{
    complaint =
        profile.load({})
            ? sandbox.start(profile.sandboxOptions() + QStringList{QStringLiteral("--replies"), QStringLiteral("off")})
            : QStringLiteral("there is no profile");
    if (complaint.isEmpty())
        complaint = keyring.start(run.screen, sandbox, BenchProfile::name());
    if (complaint.isEmpty())
        profile.rememberSignIn(sandbox.url());
}

} // namespace rejoinder::bench
