#pragma once

#include "desks/Desk.h"

namespace rejoinder::sandbox {

class Arrivals;
class Customers;
class Dispatch;
class Ledger;
class Service;
struct Pace;

/// /sandbox/...: what tests use to look behind the counter and to make trouble. README.md describes it.
class ControlDesk : public Desk
{
public:
    struct Hands
    {
        Service& service;
        Ledger& ledger;
        Dispatch& dispatch;
        Arrivals& arrivals;
        Customers& customers;
        Pace& pace;
    };

    ControlDesk(SandboxData& data, const JsonShape& shape, Hands hands) : Desk(data, shape), m_hands(hands) {}
    void addRoutes(Router& router) override;

private:
    Answer ledger(const Call& call) const;
    Answer state() const;
    Answer control(const Call& call);
    Answer inbound(const Call& call);
    Answer change(const Call& call);
    Answer changeTemplate(const QJsonObject& wish);
    Answer changeContact(const QJsonObject& wish);

    Hands m_hands;
};

} // namespace rejoinder::sandbox
