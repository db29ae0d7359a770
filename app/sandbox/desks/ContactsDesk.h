#pragma once

#include "desks/Desk.h"

namespace rejoinder::sandbox {

class Ledger;

/// Contacts. PUT replaces the whole record: what the request leaves out is gone, opt-in and block included.
class ContactsDesk : public Desk
{
public:
    ContactsDesk(SandboxData& data, const JsonShape& shape, Ledger& ledger);
    void addRoutes(Router& router) override;

private:
    enum class Strategy { Append, Core, Remove };
    struct Stored
    {
        Index index = nobody; ///< nobody: refused
        bool inserted = false;
        QString code;    ///< why it was refused
        QString message; ///< the same in words
    };

    Answer list(const Call& call) const;
    Answer create(const Call& call);
    Answer createOne(const QJsonArray& contacts, Strategy strategy);
    Answer upload(const Call& call, Strategy strategy);
    Answer fetch(const Call& call) const;
    Answer update(const Call& call);
    Answer remove(const Call& call);
    /// Why such a contact is not taken: code and message; empty where it is.
    static Stored refusal(const ContactRecord& record);
    Stored store(const QJsonObject& json, Strategy strategy);
    std::optional<Index> asked(const Call& call) const;

    Ledger& m_ledger;
};

} // namespace rejoinder::sandbox
