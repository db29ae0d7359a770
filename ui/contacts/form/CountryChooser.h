#pragma once

#include <QComboBox>

namespace rejoinder {

/// The country of a number: "Germany (+49)" in the list, in the user's language and order; "DE +49" where it is closed.
/// The first letters of a name lead to it.
class CountryChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit CountryChooser(QWidget* parent = nullptr);

    /// ISO 3166 alpha-2; unknown or empty: none is chosen.
    void setRegion(const QString& region);
    [[nodiscard]] QString region() const { return currentData().toString(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// A wheel that scrolls the form must not change the country on its way.
    void wheelEvent(QWheelEvent* event) override;

private:
    void fill();
    [[nodiscard]] static QString shortName(const QString& region);
};

} // namespace rejoinder
