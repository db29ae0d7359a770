#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace rejoinder {

/// A part of a message that is a link.
struct LinkSpan
{
    int start = 0; ///< UTF-16 position
    int length = 0;
    QUrl url;

    friend bool operator==(const LinkSpan&, const LinkSpan&) = default;
};

/// The http and https links written out in `text`, in order; nothing else ever becomes clickable. Sentence punctuation
/// after a link is not part of it, nor is a closing bracket that was not opened inside. Pure.
[[nodiscard]] QList<LinkSpan> linksIn(const QString& text);

/// Whether a click may hand this address to the system: absolute, http or https, with a host.
[[nodiscard]] bool mayOpen(const QUrl& url);

} // namespace rejoinder
