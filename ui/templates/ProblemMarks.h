#pragma once

#include "domain/MergeFieldCheck.h"

#include <QObject>

class QPlainTextEdit;

namespace rejoinder {

/// Underlines in the editor what checkMergeFields() finds, and marks the fields that are right. Marks only; the text
/// stays plain. Owned by the editor.
class ProblemMarks : public QObject
{
    Q_OBJECT
public:
    explicit ProblemMarks(QPlainTextEdit& edit);

    void show(const QList<MergeFieldProblem>& problems);

private:
    QPlainTextEdit& m_edit;
};

} // namespace rejoinder
