#pragma once

#include "domain/ContactFile.h"
#include "files/FilePieces.h"

#include <functional>

namespace rejoinder {

/// What the file at `path` seems to be, with its first rows. What `wish` leaves open is guessed. Reads the whole file
/// once where the encoding has to be guessed. Any thread.
[[nodiscard]] ContactFilePreview previewContactFile(const QString& path, const ContactFileWish& wish,
                                                    const StopFlag& stop = {});

/// All rows of the file, each made a contact and checked by itself and against the rows above it. `progress` gets
/// percents of the file. Any thread.
[[nodiscard]] ContactFileCheck checkContactFile(const QString& path, const ContactFilePlan& plan,
                                                const StopFlag& stop = {},
                                                const std::function<void(int)>& progress = {});

} // namespace rejoinder
