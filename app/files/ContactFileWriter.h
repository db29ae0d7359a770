#pragma once

#include "domain/ContactFile.h"
#include "files/FilePieces.h"

#include <functional>

namespace rejoinder {

/// Writes `contacts` in their order, as `order` says. `progress` gets percents. Any thread.
[[nodiscard]] FileWriting writeContacts(const ContactExport& order, const QList<Contact>& contacts,
                                        const StopFlag& stop = {}, const std::function<void(int)>& progress = {});

/// Writes `rows` as a CSV under `heading`, which may be empty: what an import refused, to be mended and tried again.
[[nodiscard]] FileWriting writeRows(const QString& path, const QStringList& heading, const QList<QStringList>& rows,
                                    const StopFlag& stop = {});

} // namespace rejoinder
