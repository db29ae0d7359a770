#pragma once

#include "data/SandboxData.h"
#include "http/Answer.h"
#include "http/Router.h"
#include "json/JsonShape.h"

#include <functional>

namespace rejoinder::sandbox {

/// What the desks of all resources share: paging and the common refusals.
class Desk
{
public:
    virtual ~Desk() = default;
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    virtual void addRoutes(Router& router) = 0;

protected:
    Desk(SandboxData& data, const JsonShape& shape) : m_data(data), m_shape(shape) {}

    /// The part of `indices` that offset and limit ask for, in the envelope; 422 where they make no sense.
    Answer page(const Call& call, const QList<Index>& indices, const std::function<QJsonObject(Index)>& write,
                qint64 mostAllowed = 100) const;
    static Answer badBody();
    static Answer unknown(const QString& what);
    static bool contains(const QString& text, const QString& part) { return text.contains(part, Qt::CaseInsensitive); }

    SandboxData& m_data;
    const JsonShape& m_shape;
};

} // namespace rejoinder::sandbox
