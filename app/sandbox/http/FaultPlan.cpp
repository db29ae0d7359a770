#include "http/FaultPlan.h"

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

void FaultPlan::order(const QJsonObject& wish)
{
    Fault fault;
    fault.method = wish.value("method"_L1).toString().toUtf8();
    fault.path = wish.value("path"_L1).toString();
    fault.count = wish.value("count"_L1).toInt(1);
    fault.afterAccepting = wish.value("afterAccepting"_L1).toBool();
    fault.answer = Answer::error(wish.value("status"_L1).toInt(500), wish.value("code"_L1).toString(u"SANDBOX"_s),
                                 wish.value("message"_L1).toString(u"This failure was ordered by a test"_s));
    if (wish.contains("body"_L1)) {
        fault.answer.body = wish.value("body"_L1).toString().toUtf8();
    }
    if (wish.contains("contentType"_L1)) {
        fault.answer.contentType = wish.value("contentType"_L1).toString().toUtf8();
    }
    const QJsonObject headers = wish.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        fault.answer.headers.append({header.key().toUtf8(), header.value().toVariant().toString().toUtf8()});
    }
    m_faults.append(fault);
}

std::optional<FaultPlan::Fault> FaultPlan::take(const Call& call)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault& fault = m_faults[i];
        const bool fits = (fault.method.isEmpty() || fault.method == call.method) && call.path.endsWith(fault.path);
        if (!fits) {
            continue;
        }
        Fault taken = fault;
        if (--fault.count <= 0) {
            m_faults.removeAt(i);
        }
        return taken;
    }
    return std::nullopt;
}

} // namespace rejoinder::sandbox
