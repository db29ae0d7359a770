#pragma once

#include <QWidget>

class QPushButton;

namespace rejoinder {

class IconButton;
class TextLabel;

/// A line inside the window that says something and may offer one button. Stays until it is no longer true or closed.
class Banner : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Danger };

    explicit Banner(QWidget* parent = nullptr);

    /// An empty `button` leaves it out. Read out by a screen reader when it appears.
    void say(Kind kind, const QString& text, const QString& button = {});
    void setDismissable(bool dismissable);
    /// A box within a form instead of a strip from edge to edge.
    void setRounded(bool rounded);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void activated();
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintIcon();

    Kind m_kind = Kind::Info;
    bool m_rounded = false;
    TextLabel* m_icon;
    TextLabel* m_text;
    QPushButton* m_button;
    IconButton* m_close;
};

} // namespace rejoinder
