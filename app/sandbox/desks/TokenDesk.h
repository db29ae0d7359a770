#pragma once

#include "desks/Desk.h"

namespace rejoinder::sandbox {

class TokenIssuer;

/// POST /oauth2/token, as JSON or as a form.
class TokenDesk : public Desk
{
public:
    TokenDesk(SandboxData& data, const JsonShape& shape, TokenIssuer& issuer) : Desk(data, shape), m_issuer(issuer) {}
    void addRoutes(Router& router) override;

private:
    Answer issue(const Call& call);

    TokenIssuer& m_issuer;
};

} // namespace rejoinder::sandbox
