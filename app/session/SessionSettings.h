#pragma once

#include "domain/JobTimes.h"
#include "domain/OutboxTimes.h"

#include <QString>
#include <QUrl>
#include <chrono>

namespace rejoinder {

/// What the command line and the profile say, passed in so that tests own it.
struct SessionSettings
{
    QUrl apiUrl{QStringLiteral("https://api.sakari.io")};
    QString profile = QStringLiteral("default"); ///< letters, digits, - and _
    QString dataDirectory;                       ///< of the profile; databases and logs of each account below it
    QString settingsFile;                        ///< of the profile; holds no secret
    bool isDemo = false;
    std::chrono::milliseconds keychainPatience{60'000};
    std::chrono::milliseconds requestPatience{30'000}; ///< without a byte in or out
    std::chrono::milliseconds closeHold{5'000};        ///< how long Undo is offered before a close goes out
    std::chrono::milliseconds removeHold{5'000};       ///< the same before a template is deleted
    std::chrono::milliseconds sendHold{5'000};         ///< the same for a text, at first; see ReplyDesk::setHold()
    OutboxTimes outboxTimes;
    JobTimes jobTimes;
};

} // namespace rejoinder
