#pragma once

#include <QProgressBar>

namespace rejoinder {

/// A thin bar in the theme's colours. It is a progress bar to a screen reader.
class JobBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit JobBar(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rejoinder
