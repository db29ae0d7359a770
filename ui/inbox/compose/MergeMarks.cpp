#include "ui/inbox/compose/MergeMarks.h"

#include "domain/MergeFields.h"
#include "ui/inbox/compose/FieldMark.h"
#include "ui/theme/Theme.h"

#include <QPlainTextEdit>

namespace rejoinder {

MergeMarks::MergeMarks(QPlainTextEdit& edit) : QObject(&edit), m_edit(edit)
{
    connect(&edit, &QPlainTextEdit::textChanged, this, &MergeMarks::refresh);
}

void MergeMarks::setContact(const Contact& contact)
{
    if (m_contact == contact)
        return;
    m_contact = contact;
    refresh();
}

void MergeMarks::insert(const FilledTemplate& filled, int from, int to)
{
    QTextCursor cursor(m_edit.document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    cursor.insertText(filled.text);
    for (const auto& span : filled.filled) {
        QTextCursor where(m_edit.document());
        where.setPosition(from + span.start);
        where.setPosition(from + span.start + span.length, QTextCursor::KeepAnchor);
        // What is typed right behind it does not become part of it.
        where.setKeepPositionOnInsert(true);
        m_filled.append({where, filled.text.sliced(span.start, span.length)});
    }
    m_edit.setTextCursor(cursor);
    refresh();
}

void MergeMarks::forget()
{
    m_filled.clear();
    refresh();
}

void MergeMarks::refresh()
{
    const Theme& theme = Theme::of(m_edit.palette());
    QList<QTextEdit::ExtraSelection> marks;
    m_filled.removeIf([](const Filled& filled) { return filled.where.selectedText() != filled.value; });
    for (const Filled& filled : std::as_const(m_filled))
        marks.append(fieldMark(filled.where, theme.accent));
    for (const MergeField& field : mergeFields(m_edit.toPlainText(), m_contact).fields) {
        QTextCursor where(m_edit.document());
        where.setPosition(field.start);
        where.setPosition(field.start + field.length, QTextCursor::KeepAnchor);
        marks.append(fieldMark(where, field.resolved ? theme.accent : theme.warn));
    }
    m_edit.setExtraSelections(marks);
}

} // namespace rejoinder
