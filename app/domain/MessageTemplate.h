#pragma once

#include "domain/Message.h"

namespace rejoinder {

enum class TemplateType { Sms, Web };

struct MessageTemplate
{
    TemplateId id;
    QString name;
    TemplateType type = TemplateType::Sms;
    QString text; ///< with merge fields, see MergeFields.h
    QList<Media> media;
    Stamp created;
    Stamp updated;

    friend bool operator==(const MessageTemplate&, const MessageTemplate&) = default;
};

} // namespace rejoinder
