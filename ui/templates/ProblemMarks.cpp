#include "ui/templates/ProblemMarks.h"

#include "ui/inbox/compose/FieldMark.h"
#include "ui/theme/Theme.h"

#include <QPlainTextEdit>
#include <algorithm>

namespace rejoinder {

ProblemMarks::ProblemMarks(QPlainTextEdit& edit) : QObject(&edit), m_edit(edit) {}

void ProblemMarks::show(const QList<MergeFieldProblem>& problems)
{
    const Theme& theme = Theme::of(m_edit.palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto at = [this](int start, int length) {
        QTextCursor where(m_edit.document());
        where.setPosition(start);
        where.setPosition(start + length, QTextCursor::KeepAnchor);
        return where;
    };
    const QList<BracedPart> parts = bracedParts(m_edit.toPlainText());
    for (const BracedPart& part : parts) {
        const bool isProblem = std::any_of(problems.cbegin(), problems.cend(),
                                           [&part](const MergeFieldProblem& one) { return one.start == part.start; });
        if (!isProblem)
            marks.append(fieldMark(at(part.start, part.length), theme.accent));
    }
    for (const MergeFieldProblem& problem : problems) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = at(problem.start, problem.length);
        // What may well be right, only not known here, is a warning; what cannot be is an error.
        const bool isUnknown = problem.kind == MergeFieldProblem::Kind::Unknown;
        mark.format.setForeground(isUnknown ? theme.warn : theme.danger);
        mark.format.setUnderlineColor(isUnknown ? theme.warn : theme.danger);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        marks.append(mark);
    }
    m_edit.setExtraSelections(marks);
}

} // namespace rejoinder
