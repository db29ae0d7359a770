#pragma once

#include "desks/Desk.h"

#include <QHash>

namespace rejoinder::sandbox {

class Ledger;

/// POST /v1/tools/sharefile, and the pictures that this server hands out.
class FilesDesk : public Desk
{
public:
    FilesDesk(SandboxData& data, const JsonShape& shape, Ledger& ledger) : Desk(data, shape), m_ledger(ledger) {}
    void addRoutes(Router& router) override;

private:
    struct File
    {
        QByteArray bytes;
        QByteArray type;
    };

    Answer share(const Call& call);
    Answer shared(const Call& call) const;
    static Answer picture(const Call& call);

    Ledger& m_ledger;
    QHash<QString, File> m_shared;
};

} // namespace rejoinder::sandbox
