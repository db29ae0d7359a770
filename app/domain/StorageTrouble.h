#pragma once

#include <QMetaType>

namespace rejoinder {

/// What went wrong with this computer's own files. A bad file is set aside under a new name, never deleted.
enum class StorageTrouble { CacheSetAside, VaultSetAside, CannotWrite, VaultUnavailable };

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::StorageTrouble)
