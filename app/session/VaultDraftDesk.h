#pragma once

#include "session/DraftDesk.h"

namespace rejoinder {

class Store;

/// The draft desk over the vault.
class VaultDraftDesk final : public DraftDesk
{
    Q_OBJECT
public:
    explicit VaultDraftDesk(Store& store, QObject* parent = nullptr);

    QFuture<Draft> load(const ConversationId& id) override;
    void save(const ConversationId& id, const Draft& draft) override;

private:
    Store& m_store;
};

} // namespace rejoinder
