#pragma once

#include <QWidget>

class QListView;

namespace rejoinder {

/// What floats above the composer, over the thread and inside the window: a list with something around it. Up and Down
/// lead through the list from wherever the focus is, Enter takes the row, Escape goes back; it closes when the focus
/// goes elsewhere.
class ComposerPopup : public QWidget
{
    Q_OBJECT
public:
    explicit ComposerPopup(QWidget* parent);

    /// With the focus where one types or chooses, its lower edge on the upper one of `above` (parent's coordinates).
    virtual void openAbove(const QRect& above) = 0;

Q_SIGNALS:
    /// Escape, or the focus went elsewhere; never after something was chosen. `byKey`: the agent wants back to the
    /// text.
    void closed(bool byKey);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    [[nodiscard]] QListView* list() const { return m_list; }
    /// The keys above are understood in `part` too.
    void leadFrom(QWidget* part);
    void showAbove(const QRect& above);
    /// As high as the list's rows (five of them at most) and the rest need.
    void place();
    /// The list's current row.
    virtual void choose() = 0;

private:
    void close(bool byKey);

    QListView* m_list;
    QRect m_above;
};

} // namespace rejoinder
