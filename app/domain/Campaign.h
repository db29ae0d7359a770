#pragma once

#include "domain/Message.h"

namespace rejoinder {

/// A text to many. Read and kept whole, but this program never runs one by itself.
struct Campaign
{
    CampaignId id;
    QString name;
    QString description;
    QString triggerCode; ///< "M" manual, "S" scheduled, "FU" file upload, "V2"
    QString text;
    QStringList tags;
    QList<Media> media;
    bool paused = false;
    Stamp created;
    Stamp updated;

    friend bool operator==(const Campaign&, const Campaign&) = default;
};

} // namespace rejoinder
