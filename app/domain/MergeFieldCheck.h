#pragma once

#include "domain/MergeFieldScan.h"

#include <QStringList>

namespace rejoinder {

/// What may go wrong with a template's merge fields when it is sent.
struct MergeFieldProblem
{
    enum class Kind {
        Unbalanced, ///< braces that do not match: customers may read them as they stand
        Empty,      ///< {{}}
        Section,    ///< {{#if}} and the like: whether Sakari knows such a thing is not documented
        Unknown     ///< no contact here has such a field
    };

    Kind kind = Kind::Unbalanced;
    QString name;   ///< as written between the braces; empty where there is none
    int start = 0;  ///< UTF-16 position of the first brace
    int length = 0; ///< to the end of the last brace

    friend bool operator==(const MergeFieldProblem&, const MergeFieldProblem&) = default;
};

/// The fields that every contact has, as they are named in Sakari's help pages: "firstName".
[[nodiscard]] QStringList coreFieldNames();

/// A field as it is written into a template: {{{contact.firstName}}} for a core field, {{{city}}} for an attribute.
/// Three braces, because two may turn a name like O'Brien into HTML at Sakari. Pure.
[[nodiscard]] QString mergeFieldFor(const QString& name);

/// The problems in the order of the text. `attributes` are the names of the custom attributes that are known; a field
/// may name one bare or behind `attributes.`, and any field may be written behind `contact.`. Pure.
[[nodiscard]] QList<MergeFieldProblem> checkMergeFields(const QString& text, const QStringList& attributes);

} // namespace rejoinder
