#pragma once

#include "api/ApiRequest.h"
#include "domain/ApiError.h"

namespace rejoinder {

/// What to do after a request failed.
enum class NextStep {
    GiveUp,
    Again,      ///< at once
    AfterPause, ///< once the account may speak again
    WithNewToken
};

/// How often a request was already given another chance, by reason.
struct Attempts
{
    int repeats = 0;
    int pauses = 0;
    int tokens = 0;

    friend bool operator==(const Attempts&, const Attempts&) = default;
};

/// A pure function of verb, error and attempts so far. A POST is only ever repeated after a whole 401, which says that
/// it was not carried out; after a 429 its caller decides. Reads get a second chance after a lost connection and wait
/// out up to five 429s; anything else is for whoever polls.
[[nodiscard]] NextStep nextStep(ApiRequest::Verb verb, ApiError::Kind error, const Attempts& soFar);

} // namespace rejoinder
