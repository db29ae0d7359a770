#pragma once

#include "data/SandboxData.h"

namespace rejoinder::sandbox {

class Dispatch;
class Ledger;

/// Texts from customers to the account: they raise the unread count, open conversations again, and carry STOP and
/// START.
class Arrivals
{
public:
    Arrivals(SandboxData& data, Dispatch& dispatch, Ledger& ledger);

    /// Into this conversation, or where it is closed into what --reopen says. Returns the message.
    Index receive(Index conversation, const QString& text, const QList<MediaRecord>& media = {});

private:
    void heedOptWords(Index contact, const QString& text);

    SandboxData& m_data;
    Dispatch& m_dispatch;
    Ledger& m_ledger;
};

} // namespace rejoinder::sandbox
