#pragma once

#include <QWidget>

class QSplitter;

namespace rejoinder {

/// Where the three panes of the inbox stand: side by side while there is room, the card as a drawer over the thread
/// below 900 pixels, and below 640 list and thread taking turns.
class InboxLayout : public QWidget
{
    Q_OBJECT
public:
    /// Takes all three over.
    InboxLayout(QWidget* list, QWidget* thread, QWidget* card, QWidget* parent = nullptr);

    /// Whether the card stands beside the thread where there is room for it.
    void setCardWanted(bool wanted);
    /// Shows or hides it as it is now: beside the thread, or as a drawer, which is closed at first.
    void setCardShown(bool shown);
    [[nodiscard]] bool isCardShown() const;
    [[nodiscard]] bool cardIsDrawer() const;
    [[nodiscard]] bool takesTurns() const;
    /// Where they take turns: which of the two is to be seen.
    void showThread(bool thread);
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

    static constexpr int drawerBelow = 900;
    static constexpr int turnsBelow = 640;

Q_SIGNALS:
    void turnsChanged(bool takesTurns);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int cardWidth() const;

    QSplitter* m_splitter;
    QWidget* m_list;
    QWidget* m_thread;
    QWidget* m_card;
    bool m_cardWanted = true;
    bool m_drawerOpen = false;
    bool m_threadsTurn = false;
    bool m_turns = false;
};

} // namespace rejoinder
