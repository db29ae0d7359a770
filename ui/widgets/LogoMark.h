#pragma once

#include <QWidget>

namespace rejoinder {

/// The reply arrow in the accent. Decoration; a screen reader passes it by.
class LogoMark : public QWidget
{
    Q_OBJECT
public:
    explicit LogoMark(int extent, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {m_extent, m_extent}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_extent;
};

} // namespace rejoinder
