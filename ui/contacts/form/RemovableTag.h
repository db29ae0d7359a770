#pragma once

#include <QAbstractButton>

namespace rejoinder {

/// A list in a form, with a cross: pressing it (or Delete) takes it off.
class RemovableTag : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RemovableTag(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace rejoinder
