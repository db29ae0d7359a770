#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>

namespace rejoinder {

/// What a later copy of the program asks the one that has the profile. Blocks, so for the time before the event loop
/// runs; any thread.
class InstanceCall
{
public:
    enum class Quit {
        NobodyThere, ///< no copy runs on this profile
        HasQuit,
        Stayed, ///< the user did not want to
        Silent  ///< a copy runs, and does not answer
    };

    /// `patience`: for the first word of an answer; a question to the user may take longer.
    explicit InstanceCall(QString dataDirectory, std::chrono::milliseconds patience = std::chrono::seconds(5))
        : m_dataDirectory(std::move(dataDirectory)), m_patience(patience)
    {
    }

    /// True: it has come to the front. False: it does not answer.
    [[nodiscard]] bool raise(const QByteArray& activationToken) const;
    /// Returns when it has quit, and another one may have the profile.
    [[nodiscard]] Quit quit() const;

    /// The desktop's leave to take the front that this copy was started with; empty where there is none.
    [[nodiscard]] static QByteArray activationToken();

private:
    QString m_dataDirectory;
    std::chrono::milliseconds m_patience;
};

} // namespace rejoinder
