#pragma once

#include "ui/widgets/TextLabel.h"

#include <QWidget>

namespace rejoinder {

/// A field of a form with its name above it and, where there is something to say, a sentence below it. A screen reader
/// that stops at the field reads the sentence as its description.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// `input` takes the focus and gets `name` as its accessible name; `body` holds it, or is it. Both taken over.
    FormField(const QString& name, QWidget* input, QWidget* body = nullptr, QWidget* parent = nullptr);

    enum class Tone { Plain, Doubt, Wrong };
    /// Empty: nothing stands there.
    void say(const QString& sentence, Tone tone = Tone::Plain);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool isWrong() const { return m_tone == Tone::Wrong && !sentence().isEmpty(); }
    void focusInput();

private:
    QWidget* m_input;
    TextLabel* m_sentence;
    Tone m_tone = Tone::Plain;
};

} // namespace rejoinder
