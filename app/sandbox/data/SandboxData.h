#pragma once

#include "Options.h"
#include "data/ContactBook.h"
#include "data/ThreadBook.h"

#include <QElapsedTimer>

namespace rejoinder::sandbox {

/// What a test may want of the service although nobody says that Sakari is so.
struct Manners
{
    bool doubles = false; ///< makes a second contact for a number it has
    bool takesCsv = true;
    bool filters = true; ///< of lists; off: they are ignored
};

/// Everything that the pretend service knows. Who changes it: the desks (what a client asks for) and life (what time
/// and customers do). One thread.
struct SandboxData
{
    explicit SandboxData(const Options& options)
        : ids(options.seed), threads(options.order, options.seed), m_start(options.now.toMSecsSinceEpoch())
    {
        m_running.start();
    }

    /// The pretend moment: --now, and what has gone by since the start.
    Moment now() const { return m_start + m_running.elapsed(); }
    Moment start() const { return m_start; }

    Ids ids;
    AccountRecord account;
    QList<GroupRecord> groups;
    QList<UserRecord> users;
    QList<ListRecord> lists;
    ContactBook contacts;
    ThreadBook threads;
    QList<TemplateRecord> templates;
    QList<CampaignRecord> campaigns;
    QList<WebhookRecord> webhooks;

    Manners manners;

    QString accountId() const { return ids.text(IdKind::Account, 0); }

private:
    Moment m_start;
    QElapsedTimer m_running;
};

} // namespace rejoinder::sandbox
