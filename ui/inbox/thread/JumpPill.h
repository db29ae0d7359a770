#pragma once

#include <QAbstractButton>

namespace rejoinder {

/// The pill that floats over the thread and leads down to the newest messages: "2 new" with an arrow.
class JumpPill : public QAbstractButton
{
    Q_OBJECT
public:
    explicit JumpPill(QWidget* parent);

    void setCount(int unseen);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int iconSide() const;
};

} // namespace rejoinder
