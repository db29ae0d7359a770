#pragma once

#include "domain/Contact.h"
#include "domain/Group.h"
#include "domain/Message.h"

#include <QByteArray>

namespace rejoinder {

/// Small lists that nothing looks for by column, as bytes in one column: a version byte, then a QDataStream of a fixed
/// version. Bytes that cannot be read give an empty list, never a crash.
[[nodiscard]] QByteArray packed(const QStringList& texts);
[[nodiscard]] QByteArray packed(const QList<Media>& media);
[[nodiscard]] QByteArray packed(const QList<SendingNumber>& numbers);
/// Of a contact: lists, attributes and CRM ids.
[[nodiscard]] QByteArray packedExtras(const Contact& contact);

[[nodiscard]] QStringList unpackedTexts(const QByteArray& bytes);
[[nodiscard]] QList<Media> unpackedMedia(const QByteArray& bytes);
[[nodiscard]] QList<SendingNumber> unpackedNumbers(const QByteArray& bytes);
void unpackExtras(const QByteArray& bytes, Contact& contact);

} // namespace rejoinder
