#pragma once

#include "domain/Contact.h"

namespace rejoinder {

/// A template as it goes into a reply: what the contact has is filled in, so that what is seen is what is sent; what
/// the contact lacks stays as {{{field}}}, so that it is marked and the guard asks.
struct FilledTemplate
{
    struct Span
    {
        int start = 0; ///< UTF-16 position in `text`
        int length = 0;

        friend bool operator==(const Span&, const Span&) = default;
    };

    QString text;
    QList<Span> filled;
    QList<Span> missingSpans;
    QStringList missing;    ///< names of fields that the contact lacks
    bool malformed = false; ///< then nothing is filled in

    friend bool operator==(const FilledTemplate&, const FilledTemplate&) = default;
};

/// Pure.
[[nodiscard]] FilledTemplate fillTemplate(const QString& text, const Contact& contact);

} // namespace rejoinder
