#pragma once

namespace rejoinder {

/// Gives the memory that is free but still held for the next allocation back to the system, where the C library can be
/// asked to (glibc). A start needs a good deal more for a moment (fonts, pages being decoded) than the window does
/// afterwards. Takes a few milliseconds; GUI thread.
void giveBackSpareMemory();

} // namespace rejoinder
