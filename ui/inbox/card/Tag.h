#pragma once

#include <QLabel>

namespace rejoinder {

/// A small fact about a person in a rounded frame: "Opted in 3 Mar", "Customers". A state has an icon beside its word.
class Tag : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Plain, Good, Warning, Bad };

    explicit Tag(const QString& text, Kind kind = Kind::Plain, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QString iconName() const;
    [[nodiscard]] int iconSpace() const;

    Kind m_kind;
};

} // namespace rejoinder
