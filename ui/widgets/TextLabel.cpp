#include "ui/widgets/TextLabel.h"

#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QEvent>

namespace rejoinder {

TextLabel::TextLabel(const QString& text, Tone tone, Step step, QWidget* parent)
    : QLabel(text, parent), m_tone(tone), m_step(step)
{
    setTextFormat(Qt::PlainText);
    applyStep();
    applyTone();
}

TextLabel::TextLabel(Tone tone, Step step, QWidget* parent) : TextLabel(QString(), tone, step, parent) {}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (m_applying)
        return;
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    else if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ParentChange)
        applyStep();
}

void TextLabel::applyTone()
{
    const Theme& theme = Theme::of(palette());
    const auto colour = [&] {
        switch (m_tone) {
        case Tone::Muted:
            return theme.muted;
        case Tone::Faint:
            return theme.faint;
        case Tone::Accent:
            return theme.accent;
        case Tone::Danger:
            return theme.danger;
        case Tone::Ok:
            return theme.ok;
        case Tone::Warn:
            return theme.warn;
        case Tone::Text:
            break;
        }
        return theme.text;
    }();
    if (palette().color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    // Only this one role is set, so that everything else keeps coming from the parent.
    m_applying = true;
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
    m_applying = false;
}

void TextLabel::applyStep()
{
    m_applying = true;
    setFont(QFont());
    const QFont base = font();
    switch (m_step) {
    case Step::Strong:
        setFont(type::semibold(base));
        break;
    case Step::Small:
        setFont(type::small(base));
        break;
    case Step::Tiny:
        setFont(type::tiny(base));
        break;
    case Step::Title:
        setFont(type::title(base));
        break;
    case Step::Heading:
        setFont(type::heading(base));
        break;
    case Step::Body:
        break;
    }
    m_applying = false;
}

} // namespace rejoinder
