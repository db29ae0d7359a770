#include "sync/SakariAccess.h"

#include "api/AccountsApi.h"
#include "api/CampaignsApi.h"
#include "api/ContactsApi.h"
#include "api/ConversationsApi.h"
#include "api/MessagesApi.h"
#include "api/SakariConnection.h"
#include "api/ShareFileApi.h"
#include "api/TemplatesApi.h"
#include "domain/Clock.h"
#include "domain/ThreadDoor.h"

namespace rejoinder {

struct SakariAccess::Parts
{
    Parts(const QUrl& baseUrl, const Credentials& credentials, const Clock& clock, std::chrono::milliseconds patience)
        : connection({.baseUrl = baseUrl, .timeout = patience}, credentials, clock)
    {
    }

    SakariConnection connection;
    AccountsApi accounts{connection};
    CampaignsApi campaigns{connection};
    ContactsApi contacts{connection};
    ConversationsApi conversations{connection};
    MessagesApi messages{connection};
    ShareFileApi files{connection};
    TemplatesApi templates{connection};
};

SakariAccess::SakariAccess(QUrl baseUrl, const Clock& clock, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent), m_baseUrl(std::move(baseUrl)), m_clock(clock), m_patience(patience)
{
}

SakariAccess::~SakariAccess() = default;

void SakariAccess::connectWith(const Credentials& credentials)
{
    REJOINDER_ASSERT_GUI_THREAD();
    auto parts = std::make_unique<Parts>(m_baseUrl, credentials, m_clock, m_patience);
    SakariConnection* connection = &parts->connection;
    connect(connection, &SakariConnection::pausedUntil, this, &SakariAccess::pausedUntil);
    connect(connection, &SakariConnection::pauseEnded, this, &SakariAccess::pauseEnded);
    connect(connection, &SakariConnection::reachabilityChanged, this, &SakariAccess::reachabilityChanged);
    connect(connection, &SakariConnection::credentialsRefused, this, [this] {
        if (m_refused)
            return;
        m_refused = true;
        Q_EMIT credentialsRefused();
    });
    // The new one stands before the old one goes: what is cancelled may ask again at once.
    std::swap(m_parts, parts);
    m_refused = false;
    parts.reset();
    Q_EMIT connected();
}

bool SakariAccess::isUsable() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_parts && !m_refused;
}

QDateTime SakariAccess::serverNow() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    const QDateTime here = m_clock.now();
    const std::chrono::milliseconds ahead = m_parts ? m_parts->connection.serverAhead() : std::chrono::milliseconds(0);
    return std::chrono::abs(ahead) < std::chrono::minutes(1) ? here : here.addMSecs(ahead.count());
}

AccountsApi& SakariAccess::accounts()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_parts->accounts;
}

CampaignsApi& SakariAccess::campaigns()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_parts->campaigns;
}

ShareFileApi& SakariAccess::files()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_parts->files;
}

ContactsApi& SakariAccess::contacts()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_parts->contacts;
}

ConversationsApi& SakariAccess::conversations()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_parts->conversations;
}

MessagesApi& SakariAccess::messages()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_parts->messages;
}

TemplatesApi& SakariAccess::templates()
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_parts->templates;
}

} // namespace rejoinder
