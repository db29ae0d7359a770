#pragma once

#include <QList>
#include <QString>

namespace rejoinder {

/// Something in a text that is made of double braces.
struct BracedPart
{
    enum class Kind {
        Field,      ///< {{name}} or {{{name}}}
        Empty,      ///< braces with nothing between them
        Section,    ///< {{#...}}, a comment or anything else that is no plain name
        Unbalanced, ///< braces without their counterpart, or more on one side than on the other
    };

    Kind kind = Kind::Field;
    QString name;   ///< what stands between the braces, without spaces at its ends
    int start = 0;  ///< UTF-16 position of the first brace
    int length = 0; ///< to the end of the last brace

    friend bool operator==(const BracedPart&, const BracedPart&) = default;
};

/// In the order of the text, none within another. A single brace is a character like any other. Pure.
[[nodiscard]] QList<BracedPart> bracedParts(const QString& text);

/// A merge field's name without the optional `contact.` before it. Pure.
[[nodiscard]] QString bareFieldName(const QString& name);

} // namespace rejoinder
