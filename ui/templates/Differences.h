#pragma once

#include <QList>
#include <QString>

namespace rejoinder {

/// Where two versions of a text differ, word by word, to be marked side by side. Pure.
namespace differences {

struct Span
{
    int start = 0; ///< UTF-16 position
    int length = 0;

    friend bool operator==(const Span&, const Span&) = default;
};

struct Sides
{
    QList<Span> left;  ///< what the left text has and the right one has not
    QList<Span> right; ///< the other way round

    friend bool operator==(const Sides&, const Sides&) = default;
};

[[nodiscard]] Sides between(const QString& left, const QString& right);

} // namespace differences

} // namespace rejoinder
