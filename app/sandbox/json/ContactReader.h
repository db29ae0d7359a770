#pragma once

#include "data/SandboxData.h"

#include <QJsonObject>

namespace rejoinder::sandbox {

/// Contacts as requests write them.
class ContactReader
{
public:
    /// "+1 (415) 555-0132" -> "+14155550132"; empty where it is no international number. A national number is taken for
    /// one of `country` where that is US, CA or GB.
    static QString e164(const QString& number, const QString& country);
    static QString countryOf(const QString& e164);

    /// The whole record as `json` has it: what is not there is empty, as PUT replaces. Times and texts that a client
    /// cannot write (created, deliveryError ...) come from `base`.
    static ContactRecord whole(SandboxData& data, const QJsonObject& json, const ContactRecord& base);
    /// Puts the fields that are there into `base`; lists and attributes are added to.
    static ContactRecord merged(SandboxData& data, const QJsonObject& json, ContactRecord base);

private:
    static QList<Index> lists(SandboxData& data, const QJsonObject& json);
};

} // namespace rejoinder::sandbox
