#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace rejoinder {

/// How ThemedStyle paints single controls. Each paints what its option says and keeps nothing.
namespace themed {

void pushButton(const QStyleOption& option, QPainter& painter, const QWidget* widget);
/// The colour of a push button's text and icon.
[[nodiscard]] QColor pushButtonText(const QStyleOption& option, const QWidget* widget);
/// The box of a line edit, a text edit or a combo box.
void field(const QStyleOption& option, QPainter& painter);
void focusRing(const QStyleOption& option, QPainter& painter);
void checkBox(const QStyleOption& option, QPainter& painter);
void radioButton(const QStyleOption& option, QPainter& painter);
void popup(const QStyleOption& option, QPainter& painter);
void menuItem(const QStyleOptionMenuItem& option, QPainter& painter);
void itemRow(const QStyleOptionViewItem& option, QPainter& painter);
void scrollBar(const QStyleOptionSlider& option, const QRect& slider, QPainter& painter);
void comboBox(const QStyleOptionComboBox& option, QPainter& painter);
/// Of a table: plain, over a line.
void headerSection(const QStyleOption& option, QPainter& painter);
void splitterHandle(const QStyleOption& option, QPainter& painter);

} // namespace themed

} // namespace rejoinder
