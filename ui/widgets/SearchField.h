#pragma once

#include <QLineEdit>

namespace rejoinder {

/// A line to search with: a magnifying glass, and the shortcut that leads here while it is empty. Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// `accessibleName` is what a screen reader says, for example "Search conversations".
    SearchField(const QString& accessibleName, const QString& placeholder, QWidget* parent = nullptr);

    /// Native text of a shortcut, for example "Ctrl+F"; empty: none.
    void setShortcutHint(const QString& hint);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeMargins();

    QString m_hint;
};

} // namespace rejoinder
