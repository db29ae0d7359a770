#pragma once

#include "session/SessionSettings.h"

#include <QTemporaryDir>

namespace rejoinder {

/// Letters, digits, - and _, at most 64: it becomes part of file names and of keychain keys.
[[nodiscard]] bool isProfileName(const QString& name);

/// Where a profile of this user keeps its things: below the system's place for application data. `name` must be a
/// profile name.
[[nodiscard]] SessionSettings profileSettings(const QString& name, const QUrl& apiUrl);

/// The demo's profile: a directory of its own that is gone when this object is. The keychain is not touched.
class DemoProfile
{
public:
    [[nodiscard]] SessionSettings settings() const;
    [[nodiscard]] bool isValid() const { return m_directory.isValid(); }

private:
    QTemporaryDir m_directory;
};

} // namespace rejoinder
