#pragma once

#include <QLabel>

namespace rejoinder {

/// A label of plain text (never markup, wherever the text came from) in one of the theme's tones and one step of the
/// type scale. Follows changes of theme and font.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Text, Muted, Faint, Accent, Danger, Ok, Warn };
    enum class Step { Body, Strong, Small, Tiny, Title, Heading };

    explicit TextLabel(const QString& text, Tone tone = Tone::Text, Step step = Step::Body, QWidget* parent = nullptr);
    explicit TextLabel(Tone tone, Step step = Step::Body, QWidget* parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();
    void applyStep();

    Tone m_tone;
    Step m_step;
    bool m_applying = false;
};

} // namespace rejoinder
