#include "ui/widgets/ButtonKind.h"

#include <QVariant>

namespace rejoinder {

static constexpr const char* kindProperty = "kind";

void setButtonKind(QPushButton& button, ButtonKind kind)
{
    button.setProperty(kindProperty, static_cast<int>(kind));
    button.update();
}

ButtonKind buttonKind(const QWidget* button)
{
    const QVariant kind = button ? button->property(kindProperty) : QVariant();
    return kind.isValid() ? static_cast<ButtonKind>(kind.toInt()) : ButtonKind::Secondary;
}

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(kind == ButtonKind::Primary);
    setButtonKind(*button, kind);
    return button;
}

} // namespace rejoinder
