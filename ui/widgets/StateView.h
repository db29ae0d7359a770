#pragma once

#include <QWidget>

class QPushButton;

namespace rejoinder {

class TextLabel;

/// What stands where there is nothing to show: an icon, one line of what it is, one of what to do, and one button.
class StateView : public QWidget
{
    Q_OBJECT
public:
    explicit StateView(QWidget* parent = nullptr);

    /// `iconName` is one of ours; an empty `hint` or `button` leaves that part out.
    void setState(const QString& iconName, const QString& what, const QString& hint = {}, const QString& button = {});
    [[nodiscard]] QString what() const;
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    /// The button.
    void activated();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcon();

    QString m_iconName;
    TextLabel* m_icon;
    TextLabel* m_what;
    TextLabel* m_hint;
    QPushButton* m_button;
};

} // namespace rejoinder
