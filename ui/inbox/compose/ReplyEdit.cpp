#include "ui/inbox/compose/ReplyEdit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace rejoinder {

/// The design shows room for a second line before there is one.
static constexpr int fewestLines = 2;

ReplyEdit::ReplyEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Reply"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    // The frame around it is the field; this part is only the text.
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ReplyEdit::grow);
    connect(this, &QPlainTextEdit::textChanged, this, &ReplyEdit::grow);
    grow();
}

QSize ReplyEdit::sizeHint() const
{
    const int line = int(std::ceil(blockBoundingRect(document()->firstBlock()).height() /
                                   qMax(1, document()->firstBlock().layout()->lineCount())));
    const int height = qMax(line, fontMetrics().lineSpacing()) * qBound(fewestLines, m_lines, mostLines);
    return {200, height + 2 * frameWidth() + 2};
}

void ReplyEdit::grow()
{
    // A plain text document's layout counts its height in lines, wrapped ones included.
    const int lines = int(document()->documentLayout()->documentSize().height());
    if (lines == m_lines)
        return;
    m_lines = lines;
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

void ReplyEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
    if (m_lines <= mostLines)
        verticalScrollBar()->setValue(0);
}

void ReplyEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool ReplyEdit::event(QEvent* event)
{
    // Where there is nothing to take back in here, the key is free for taking back the text that was just sent.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) &&
        document()->isEmpty() && !document()->isUndoAvailable()) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void ReplyEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) {
        const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
        const bool shift = modifiers == Qt::ShiftModifier;
        const bool sends = modifiers == Qt::ControlModifier || (m_enterSends ? modifiers == Qt::NoModifier : shift);
        if (sends) {
            // A key held down is not a second wish to send.
            if (!event->isAutoRepeat())
                Q_EMIT sendWanted();
        } else if (shift || modifiers == Qt::NoModifier) {
            // Not QPlainTextEdit's own Shift+Enter, which puts in a line separator that is no GSM character.
            textCursor().insertBlock();
            ensureCursorVisible();
        }
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (event->text() == QLatin1String("/") && !isReadOnly()) {
        const int slash = textCursor().position() - 1;
        const QString text = toPlainText();
        if (slash >= 0 && slash < text.size() && text.at(slash) == u'/' && (slash == 0 || text.at(slash - 1) == u'\n'))
            Q_EMIT slashTyped(slash);
    }
}

void ReplyEdit::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void ReplyEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged(false);
}

} // namespace rejoinder
