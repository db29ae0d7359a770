#include "ui/inbox/compose/TemplateFill.h"

#include "domain/MergeFields.h"

namespace rejoinder {

FilledTemplate fillTemplate(const QString& text, const Contact& contact)
{
    const MergedText merged = mergeFields(text, contact);
    FilledTemplate result;
    result.missing = merged.missing;
    result.malformed = merged.malformed;
    if (merged.malformed) {
        result.text = text;
        return result;
    }
    qsizetype copied = 0;
    for (const MergeField& field : merged.fields) {
        result.text += QStringView(text).sliced(copied, field.start - copied);
        const QString shown = field.resolved ? field.value : text.sliced(field.start, field.length);
        (field.resolved ? result.filled : result.missingSpans).append({int(result.text.size()), int(shown.size())});
        result.text += shown;
        copied = field.start + field.length;
    }
    result.text += QStringView(text).sliced(copied);
    return result;
}

} // namespace rejoinder
