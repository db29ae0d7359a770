#include "Sandbox.h"

#include "desks/AccountDesk.h"
#include "desks/CampaignsDesk.h"
#include "desks/ContactsDesk.h"
#include "desks/ControlDesk.h"
#include "desks/ConversationsDesk.h"
#include "desks/FilesDesk.h"
#include "desks/MessagesDesk.h"
#include "desks/TemplatesDesk.h"
#include "desks/TokenDesk.h"
#include "desks/WebhooksDesk.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

Sandbox::Sandbox(const Options& options, SandboxData& data)
    : m_options(options),
      m_data(data),
      m_shape(JsonShape::make(data, options)),
      m_dispatch(data, options, m_ledger, m_pace),
      m_arrivals(data, m_dispatch, m_ledger),
      m_customers(data, m_arrivals, m_phrases, m_pace, options.seed),
      m_service(options, data.accountId()),
      m_front(m_service)
{
    QObject::connect(&m_dispatch, &Dispatch::handedOver, &m_customers, &Customers::heard);
    furnish();
    m_customers.setTalkative(options.replies);
}

Sandbox::~Sandbox() = default;

void Sandbox::furnish()
{
    m_desks.push_back(std::make_unique<TokenDesk>(m_data, *m_shape, m_service.tokens()));
    m_desks.push_back(std::make_unique<AccountDesk>(m_data, *m_shape));
    m_desks.push_back(std::make_unique<ConversationsDesk>(m_data, *m_shape, m_ledger));
    m_desks.push_back(std::make_unique<MessagesDesk>(m_data, *m_shape, m_dispatch));
    m_desks.push_back(std::make_unique<ContactsDesk>(m_data, *m_shape, m_ledger));
    m_desks.push_back(std::make_unique<TemplatesDesk>(m_data, *m_shape, m_ledger));
    m_desks.push_back(std::make_unique<CampaignsDesk>(m_data, *m_shape, m_ledger));
    m_desks.push_back(std::make_unique<WebhooksDesk>(m_data, *m_shape, m_ledger));
    m_desks.push_back(std::make_unique<FilesDesk>(m_data, *m_shape, m_ledger));
    m_desks.push_back(std::make_unique<ControlDesk>(
        m_data, *m_shape, ControlDesk::Hands{m_service, m_ledger, m_dispatch, m_arrivals, m_customers, m_pace}));
    for (const auto& desk : m_desks) {
        desk->addRoutes(m_service.router());
    }
}

bool Sandbox::open()
{
    const quint16 port = m_front.listen(m_options.port);
    if (port == 0) {
        return false;
    }
    m_url = u"http://127.0.0.1:%1"_s.arg(port);
    m_shape->setBaseUrl(m_url);
    return true;
}

QJsonObject Sandbox::greeting() const
{
    return {{u"url"_s, m_url},
            {u"accountId"_s, m_data.accountId()},
            {u"clientId"_s, m_data.account.clientId},
            {u"clientSecret"_s, m_data.account.clientSecret}};
}

} // namespace rejoinder::sandbox
