#pragma once

#include "domain/MergeFieldCheck.h"
#include "domain/MessageTemplate.h"

#include <QCoreApplication>

namespace rejoinder {

struct Contact;

/// What the templates' page says of a template, in the user's language. Pure; texts from outside are plain.
class TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
public:
    /// "SMS" or "Web", as Sakari names them.
    [[nodiscard]] static QString type(TemplateType type);
    /// A merge field's name for a menu: "First name" for a core field, an attribute's own name else.
    [[nodiscard]] static QString field(const QString& name);
    /// One whole sentence with the place, counted in characters from 1.
    [[nodiscard]] static QString problem(const MergeFieldProblem& problem, const QString& text);
    /// "Changed by Ana on 3 Mar 2026, 10:41", as far as Sakari says; empty where it says nothing.
    [[nodiscard]] static QString changed(const MessageTemplate& entry);
    [[nodiscard]] static QString created(const MessageTemplate& entry);
    /// "parcel.png (image/png)".
    [[nodiscard]] static QString media(const Media& media);
    /// Which alphabet `filled` needs, and what that means; `hasFields`: other values may be filled in.
    [[nodiscard]] static QString alphabet(const QString& filled, bool hasFields);
    /// What it comes to where the fields' values are long; empty where it has no fields.
    [[nodiscard]] static QString longestCase(const QString& text);
    /// A person whose every field is that field's name, so that a text can be looked at without anybody in particular.
    [[nodiscard]] static Contact sample(const QString& text);
};

} // namespace rejoinder
