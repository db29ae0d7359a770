#pragma once

#include "domain/Creation.h"

namespace rejoinder {

/// What is to be created as bytes: a version byte, then a QDataStream of a fixed version, of the fields that somebody
/// fills in. Nothing that Sakari gives (ids, times, validity) is kept.
[[nodiscard]] QByteArray packedRecord(const NewRecord& record);
/// "contact", "template" or "campaign". Stable for ever.
[[nodiscard]] QString kindWord(const NewRecord& record);
/// nullopt where the bytes are not what packedRecord() made of that kind; never a crash.
[[nodiscard]] std::optional<NewRecord> unpackedRecord(const QString& kind, const QByteArray& bytes);

} // namespace rejoinder
