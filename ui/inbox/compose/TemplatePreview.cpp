#include "ui/inbox/compose/TemplatePreview.h"

#include "ui/inbox/compose/FieldMark.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QEvent>
#include <QTextLayout>

namespace rejoinder {

TemplatePreview::TemplatePreview(QWidget* parent, Size size, int mostLines)
    : QPlainTextEdit(parent), m_size(size), m_mostLines(mostLines)
{
    setAccessibleName(tr("Preview"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyFont();
}

void TemplatePreview::setFilled(const FilledTemplate& filled)
{
    if (m_filled == filled)
        return;
    m_filled = filled;
    setPlainText(filled.text);
    mark();
    updateGeometry();
}

void TemplatePreview::mark()
{
    const Theme& theme = Theme::of(palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](const QList<FilledTemplate::Span>& spans, const QColor& colour) {
        for (const FilledTemplate::Span& span : spans) {
            QTextCursor where(document());
            where.setPosition(span.start);
            where.setPosition(span.start + span.length, QTextCursor::KeepAnchor);
            marks.append(fieldMark(where, colour));
        }
    };
    add(m_filled.filled, theme.accent);
    add(m_filled.missingSpans, theme.warn);
    setExtraSelections(marks);
}

int TemplatePreview::linesIn(int width) const
{
    QTextOption option;
    option.setWrapMode(wordWrapMode());
    int lines = 0;
    const QStringList paragraphs = m_filled.text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(option);
        layout.beginLayout();
        do {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            ++lines;
        } while (true);
        layout.endLayout();
    }
    return qMax(1, lines);
}

int TemplatePreview::heightForWidth(int width) const
{
    return qMin(linesIn(width), m_mostLines) * fontMetrics().lineSpacing() + 2;
}

QSize TemplatePreview::sizeHint() const
{
    return {200, heightForWidth(width())};
}

QSize TemplatePreview::minimumSizeHint() const
{
    return {50, fontMetrics().lineSpacing() + 2};
}

void TemplatePreview::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const bool scrolls = linesIn(width()) > m_mostLines;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::ClickFocus);
}

void TemplatePreview::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_applying)
        return;
    if (event->type() == QEvent::PaletteChange)
        mark();
    else if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ParentChange)
        applyFont();
}

void TemplatePreview::applyFont()
{
    m_applying = true;
    setFont(QFont());
    if (m_size == Size::Small)
        setFont(type::small(font()));
    m_applying = false;
    updateGeometry();
}

} // namespace rejoinder
