#include "People.h"

#include "support/SandboxCaller.h"

#include <QJsonArray>

namespace rejoinder::faults {

People People::ask(SandboxCaller& sandbox)
{
    constexpr int pageSize = 100;
    constexpr int ofThese = 10; // every tenth for drafts, every tenth to opt out
    sandbox.signIn();
    People people;
    int place = 0;
    for (int offset = 0;; offset += pageSize) {
        const QJsonArray page =
            sandbox.get(QStringLiteral("~/conversations?offset=%1&limit=%2").arg(offset).arg(pageSize))
                .data()
                .toArray();
        for (const QJsonValue& conversation : page) {
            const QJsonObject contact = conversation[u"contact"].toObject();
            if (!contact.value(u"blocked").isNull() && contact.contains(u"blocked"))
                continue;
            if (contact.value(u"valid") == QJsonValue(false))
                continue;
            const Correspondent one{conversation[u"id"].toString(), contact.value(u"mobile")[u"number"].toString()};
            const int turn = place++ % ofThese;
            (turn == 3 ? people.toDraftFor : turn == 7 ? people.toLose : people.toText).append(one);
        }
        if (page.size() < pageSize)
            return people;
    }
}

} // namespace rejoinder::faults
