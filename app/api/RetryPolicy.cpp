#include "api/RetryPolicy.h"

namespace rejoinder {

NextStep nextStep(ApiRequest::Verb verb, ApiError::Kind error, const Attempts& soFar)
{
    constexpr int mostPauses = 5;
    switch (error) {
    case ApiError::Kind::Credentials:
        return soFar.tokens == 0 ? NextStep::WithNewToken : NextStep::GiveUp;
    case ApiError::Kind::SlowedDown:
        return verb != ApiRequest::Verb::Post && soFar.pauses < mostPauses ? NextStep::AfterPause : NextStep::GiveUp;
    case ApiError::Kind::ConnectionLost:
        return verb == ApiRequest::Verb::Get && soFar.repeats == 0 ? NextStep::Again : NextStep::GiveUp;
    default:
        return NextStep::GiveUp;
    }
}

} // namespace rejoinder
