#pragma once

#include "domain/ContactFile.h"

#include <QByteArray>

namespace rejoinder {

/// `contact` as a card of vCard 4.0 (RFC 6350) or 3.0 (RFC 2426): its name, number, e-mail and lists, in lines of at
/// most 75 bytes. Custom attributes have no place in a card. Pure.
[[nodiscard]] QByteArray vcardOf(const Contact& contact, ContactExport::Format format);

} // namespace rejoinder
