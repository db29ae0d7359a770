#pragma once

#include <QTimer>
#include <QWidget>
#include <chrono>

class QPushButton;

namespace rejoinder {

class TextLabel;

/// A bar that floats above the lower edge of its parent, says what was just done and offers to take it back while time
/// runs, in steps of a second where the system asks for less motion. It only shows the time; whoever holds the thing
/// back decides when it is too late. Several with one parent stand above each other, the one made first lowest.
class ToastBar : public QWidget
{
    Q_OBJECT
public:
    explicit ToastBar(QWidget* parent);

    /// Shows `text` and a button (accessible name = `button`, for example "Undo") for `time`, replacing what stood
    /// here.
    void offer(const QString& text, const QString& button, std::chrono::milliseconds time);
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The button was pressed in time; the bar is hidden.
    void accepted();
    /// The time is over, or the bar was dismissed.
    void expired();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    void hideEvent(QHideEvent* event) override;

private:
    void place();
    void placeAll();

    const int m_floor; ///< how many of the same parent were there before
    TextLabel* m_text;
    QPushButton* m_button;
    QTimer m_over;
    QTimer m_tick;
};

} // namespace rejoinder
