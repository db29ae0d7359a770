#pragma once

namespace rejoinder {

/// Sakari's `mergeStrategy`: what happens to a contact whose number Sakari knows already. Its pages name the three and
/// do not describe them; the window words what the names promise, and says that it is the name's promise.
enum class MergeStrategy { Append, Core, Remove };

} // namespace rejoinder
