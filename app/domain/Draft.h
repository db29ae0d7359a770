#pragma once

#include <QMetaType>
#include <QString>

namespace rejoinder {

/// A text not yet sent. There is at most one a conversation.
struct Draft
{
    QString text;
    int cursor = 0; ///< UTF-16 position

    friend bool operator==(const Draft&, const Draft&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::Draft)
