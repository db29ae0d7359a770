#pragma once

#include "api/ContactsApi.h"

namespace rejoinder::decode {

[[nodiscard]] Result<ContactImport> contactImport(const QByteArray& body);

} // namespace rejoinder::decode
