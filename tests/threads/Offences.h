#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>

namespace rejoinder {

/// A call through one of the program's doors that only one thread may make.
struct Offence
{
    QByteArray door; ///< the function whose assertion has to fire where another thread calls
    std::function<void()> call;
};

/// One for each store part, and for each class of api, sync, session and models that lives on the GUI's thread. Made on
/// the thread that may call; `directory` is a scratch one.
[[nodiscard]] QList<Offence> offences(const QString& directory);

} // namespace rejoinder
