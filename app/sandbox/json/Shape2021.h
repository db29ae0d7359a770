#pragma once

#include "json/JsonShape.h"

namespace rejoinder::sandbox {

/// The fields of the published OpenAPI document 1.0.1: tags, `closed` as a boolean, a bare phone number.
class Shape2021 : public JsonShape
{
public:
    Shape2021(const SandboxData& data, const Options& options) : JsonShape(data, options) {}

    QJsonObject contact(Index index) const override;
    QJsonObject conversation(Index index) const override;
    QJsonObject message(Index index) const override;
    QJsonObject messageTemplate(Index index) const override;
    QJsonObject webhook(Index index) const override;
    QJsonObject pagination(qint64 total, qint64 limit, qint64 offset) const override;
    bool tellsOptIn() const override { return false; }

private:
    QJsonObject identifiers(Index contact) const;
    QJsonObject stamp(Moment when, Index user) const;
};

} // namespace rejoinder::sandbox
