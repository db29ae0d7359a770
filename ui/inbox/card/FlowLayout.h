#pragma once

#include <QLayout>

namespace rejoinder {

/// Lays its items side by side and goes on in the next line where there is no more room; a single item wider than the
/// whole is narrowed to it. Lines start at the leading edge, or are centred. Owns its items.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    enum class Lines { Leading, Centred };

    explicit FlowLayout(Lines lines, int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height used; places the items where `place`.
    int arrange(const QRect& rect, bool place) const;

    QList<QLayoutItem*> m_items;
    Lines m_lines;
};

} // namespace rejoinder
