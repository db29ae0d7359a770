#pragma once

#include <QPushButton>

namespace rejoinder {

/// "Send" with the sign of the key that does the same.
class SendButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SendButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int iconSide() const;
};

} // namespace rejoinder
