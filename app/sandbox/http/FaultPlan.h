#pragma once

#include "http/Answer.h"
#include "http/Call.h"

#include <QJsonObject>
#include <QList>
#include <optional>

namespace rejoinder::sandbox {

/// Failures that a test has ordered: for the next so many requests to a path.
class FaultPlan
{
public:
    struct Fault
    {
        QByteArray method; ///< empty: any
        QString path;      ///< what the request's path must end with; empty: any
        int count = 1;
        bool afterAccepting = false; ///< do the work, then answer with the failure all the same
        Answer answer;
    };

    /// {"path","method","status","count","afterAccepting","headers":{},"body":"text","contentType","code","message"}.
    /// Status 0 hangs up.
    void order(const QJsonObject& wish);
    void clear() { m_faults.clear(); }
    /// The first that fits this request, counted down.
    std::optional<Fault> take(const Call& call);

private:
    QList<Fault> m_faults;
};

} // namespace rejoinder::sandbox
