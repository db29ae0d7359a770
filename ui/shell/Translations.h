#pragma once

class QCoreApplication;

namespace rejoinder {

/// Loads the texts of the system's language from :/i18n (whoever calls this links rejoinder_translations) and Qt's own;
/// English plurals where there is no such language. Owned by `program`. GUI thread, before the first window.
void loadTranslations(QCoreApplication& program);

} // namespace rejoinder
