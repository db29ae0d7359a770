#pragma once

#include "ui/widgets/ButtonKind.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace rejoinder {

class TextLabel;

/// A question inside the window, with its answers as buttons under it: what a message box would ask without standing in
/// the way of what it is about. The first answer is the one that changes nothing.
class QuestionBar : public QWidget
{
    Q_OBJECT
public:
    struct Answer
    {
        QString text;
        ButtonKind kind = ButtonKind::Secondary;
    };

    explicit QuestionBar(QWidget* parent = nullptr);

    /// Read out by a screen reader when it appears; says so too where another question stood here.
    void ask(const QString& text, const QList<Answer>& answers);
    [[nodiscard]] QString text() const;
    /// Onto the first answer.
    void focusAnswer();
    void setAnswerEnabled(int answer, bool enabled);

Q_SIGNALS:
    /// The place of the answer in what ask() was given. The question stays until it is hidden.
    void answered(int answer);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    QWidget* m_answers;
};

} // namespace rejoinder
