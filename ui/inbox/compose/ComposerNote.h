#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace rejoinder {

class TextLabel;

/// What the composer has to say before something is sent, right above the text: one or more sentences and the buttons
/// that answer them. Never a message box, so that the thread stays in sight.
class ComposerNote : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Quiet, Warning, Forbidden };

    explicit ComposerNote(QWidget* parent = nullptr);

    /// Buttons are pressed as answered(0), answered(1) ...; the last one is the safe answer. Read out when it appears.
    void say(Kind kind, const QStringList& sentences, const QStringList& buttons = {});
    void clear();
    [[nodiscard]] QString text() const;
    /// To the safe answer; false: there is none.
    bool focusSafeAnswer();

Q_SIGNALS:
    void answered(int button);
    /// Escape.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintIcon();

    Kind m_kind = Kind::Quiet;
    TextLabel* m_icon;
    TextLabel* m_text;
    QHBoxLayout* m_buttonRow;
    QList<QPushButton*> m_buttons;
};

} // namespace rejoinder
