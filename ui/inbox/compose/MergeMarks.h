#pragma once

#include "ui/inbox/compose/TemplateFill.h"

#include <QObject>
#include <QTextCursor>

class QPlainTextEdit;

namespace rejoinder {

/// Marks in the reply what a template filled in, and fields that stand there as {{field}}: with an accent where the
/// contact has them, as a warning where not. Marks only; the text itself stays plain. Owned by the editor.
class MergeMarks : public QObject
{
    Q_OBJECT
public:
    explicit MergeMarks(QPlainTextEdit& edit);

    void setContact(const Contact& contact);
    /// Puts the filled template in place of [from, to) and leaves the cursor behind it.
    void insert(const FilledTemplate& filled, int from, int to);
    /// Forgets what templates filled in, for another text.
    void forget();
    void refresh();

private:
    struct Filled
    {
        QTextCursor where; ///< moves with the text around it
        QString value;
    };

    QPlainTextEdit& m_edit;
    Contact m_contact;
    QList<Filled> m_filled;
};

} // namespace rejoinder
