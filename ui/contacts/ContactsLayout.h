#pragma once

#include <QWidget>

namespace rejoinder {

/// Where table and panel stand: side by side while there is room, the panel as a drawer over the table below 900 pixels
/// of width, and below 640 in its place.
class ContactsLayout : public QWidget
{
    Q_OBJECT
public:
    /// Takes both over.
    ContactsLayout(QWidget* table, QWidget* panel, QWidget* parent = nullptr);

    void setPanelShown(bool shown);
    [[nodiscard]] bool isPanelShown() const { return m_panelShown; }
    [[nodiscard]] bool panelIsDrawer() const;
    [[nodiscard]] bool takesTurns() const;

    static constexpr int drawerBelow = 900;
    static constexpr int turnsBelow = 640;

Q_SIGNALS:
    void turnsChanged(bool takesTurns);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QWidget* m_table;
    QWidget* m_panel;
    bool m_panelShown = false;
    bool m_turns = false;
};

} // namespace rejoinder
