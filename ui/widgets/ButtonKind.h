#pragma once

#include <QPushButton>

namespace rejoinder {

/// How loud a push button is; ThemedStyle paints it. Primary: the one thing to do here. Secondary: outlined, the
/// default. Quiet: text alone until the mouse comes. Danger: what cannot be taken back.
enum class ButtonKind { Primary, Secondary, Quiet, Danger };

void setButtonKind(QPushButton& button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKind(const QWidget* button);
/// A push button with this text, also as its accessible name. Owned by `parent`.
[[nodiscard]] QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent);

} // namespace rejoinder
