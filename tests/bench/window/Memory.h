#pragma once

namespace rejoinder::bench {

/// Resident memory of this process in MB (1,000,000 bytes).
[[nodiscard]] double residentMegabytes();

} // namespace rejoinder::bench
