#pragma once

#include "Options.h"
#include "data/SandboxData.h"
#include "http/HttpFront.h"
#include "http/Service.h"
#include "life/Arrivals.h"
#include "life/Customers.h"
#include "life/Dispatch.h"
#include "life/Ledger.h"
#include "samples/Phrases.h"

#include <QJsonObject>
#include <memory>
#include <vector>

namespace rejoinder::sandbox {

class Desk;
class JsonShape;

/// The whole pretend service, put together. The data must already be filled.
class Sandbox
{
public:
    Sandbox(const Options& options, SandboxData& data);
    ~Sandbox();
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    /// false where the port could not be had.
    bool open();
    /// What the program prints when it is ready.
    QJsonObject greeting() const;

private:
    void furnish();

    const Options& m_options;
    SandboxData& m_data;
    Pace m_pace;
    Ledger m_ledger;
    Phrases m_phrases;
    std::unique_ptr<JsonShape> m_shape;
    Dispatch m_dispatch;
    Arrivals m_arrivals;
    Customers m_customers;
    Service m_service;
    std::vector<std::unique_ptr<Desk>> m_desks;
    HttpFront m_front;
    QString m_url;
};

} // namespace rejoinder::sandbox
