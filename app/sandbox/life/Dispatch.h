#pragma once

#include "Options.h"
#include "data/SandboxData.h"
#include "life/Pace.h"

#include <QObject>

namespace rejoinder::sandbox {

class Ledger;

/// Takes texts from the account to customers, and walks them through New, Queued, Sent and Delivered or Error on
/// timers.
class Dispatch : public QObject
{
    Q_OBJECT
public:
    Dispatch(SandboxData& data, const Options& options, Ledger& ledger, const Pace& pace);

    struct Text
    {
        QString templateText;
        QList<MediaRecord> media;
    };

    /// The conversation that a text to this contact from this group belongs in; opened where there is none.
    Index conversationFor(Index contact, Index group);
    /// The conversation that a text into this one belongs in: itself, or where it is closed what --reopen says.
    Index liveConversation(Index conversation);
    /// The caller has made sure that the contact may be texted.
    Index send(Index conversation, const Text& text);

Q_SIGNALS:
    /// The carrier has it. Comes once a message; not for those that fail.
    void handedOver(rejoinder::sandbox::Index message);

private:
    void advance(Index message, MessageStatus status);
    void later(int usualMs, Index message, MessageStatus status);

    SandboxData& m_data;
    const Options& m_options;
    Ledger& m_ledger;
    const Pace& m_pace;
};

} // namespace rejoinder::sandbox
