#pragma once

#include "domain/Result.h"
#include "domain/Sending.h"

#include <QByteArray>

namespace rejoinder::decode {

/// What Sakari said to a send. An answer that says neither who was valid nor what was made of it is BadResponse, that
/// is, outcome unknown: taking it for a failure would invite a second send.
[[nodiscard]] Result<SendReceipt> sendReceipt(const QByteArray& body);

} // namespace rejoinder::decode
