#pragma once

#include "domain/Secret.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <memory>

namespace rejoinder {

class AccountsApi;
class CampaignsApi;
class Clock;
class ContactsApi;
class ConversationsApi;
class MessagesApi;
class ShareFileApi;
class TemplatesApi;

/// The account's way to Sakari while there is one. The rooms of the sync hold on to this and not to a connection, so
/// that they live on while credentials are missing, refused or replaced. GUI thread.
class SakariAccess : public QObject
{
    Q_OBJECT
public:
    /// `patience`: how long a request may go without a byte in or out.
    SakariAccess(QUrl baseUrl, const Clock& clock, std::chrono::milliseconds patience = std::chrono::seconds(30),
                 QObject* parent = nullptr);
    ~SakariAccess() override;

    /// Replaces the connection; what the old one had on its way ends as cancelled.
    void connectWith(const Credentials& credentials);
    /// False without credentials, and once they were refused: then nothing below may be called.
    [[nodiscard]] bool isUsable() const;

    /// Now (UTC) by Sakari's clock as far as it is known: this computer's own where the two are less than a minute
    /// apart. What is looked for among Sakari's records is bounded by it, because a computer's clock may be far off.
    [[nodiscard]] QDateTime serverNow() const;

    [[nodiscard]] AccountsApi& accounts();
    [[nodiscard]] CampaignsApi& campaigns();
    [[nodiscard]] ContactsApi& contacts();
    [[nodiscard]] ConversationsApi& conversations();
    [[nodiscard]] ShareFileApi& files();
    [[nodiscard]] MessagesApi& messages();
    [[nodiscard]] TemplatesApi& templates();

Q_SIGNALS:
    void connected();
    void pausedUntil(const QDateTime& until);
    void pauseEnded();
    void credentialsRefused();
    /// After each answer or failure.
    void reachabilityChanged(bool reachable);

private:
    struct Parts;
    const QUrl m_baseUrl;
    const Clock& m_clock;
    const std::chrono::milliseconds m_patience;
    std::unique_ptr<Parts> m_parts;
    bool m_refused = false;
};

} // namespace rejoinder
