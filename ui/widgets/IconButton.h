#pragma once

#include <QToolButton>

namespace rejoinder {

/// A square button that shows one of our icons. It always has an accessible name, and a tooltip that says it with the
/// shortcut. Re-tints with the theme.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const QString& iconName, const QString& accessibleName, QWidget* parent = nullptr);
    /// Takes name, icon and shortcut from a registered action and triggers it.
    explicit IconButton(QAction* action, QWidget* parent = nullptr);

    void setIconName(const QString& iconName);
    /// Side of the icon with a 14 px font; grows with the font. 20 unless told.
    void setIconExtent(int extent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Drawn over the icon, for a badge.
    virtual void paintOver(QPainter& painter);

private:
    void setUp();

    QString m_iconName;
    int m_extent = 20;
};

} // namespace rejoinder
