#pragma once

#include <QAbstractButton>

namespace rejoinder {

/// A pill that can be chosen, for filters. Put chips of one choice into an exclusive QButtonGroup.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    /// What a chosen chip's text is set in: the widest that a chip of a widget with this font can get.
    [[nodiscard]] static QFont chosenFont(const QFont& font);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont textFont() const;
};

} // namespace rejoinder
