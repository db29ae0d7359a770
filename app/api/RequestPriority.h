#pragma once

namespace rejoinder {

/// Who goes first when requests wait: sending before reading, the open thread before the list, the list before the
/// rest.
enum class RequestPriority { Sending, OpenThread, List, Background };

} // namespace rejoinder
