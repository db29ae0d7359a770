#pragma once

#include <QStringList>

namespace rejoinder {

/// Where the running copy of a profile listens for later ones, best place first: beside the profile's directory, so
/// that every copy looks there whatever its surroundings; where that path is too long for a socket, or its disk has
/// none, in the user's runtime directory under a name made of the path, or at last in the one for temporary files. Pure
/// but for the environment.
[[nodiscard]] QStringList instanceNames(const QString& dataDirectory);

} // namespace rejoinder
