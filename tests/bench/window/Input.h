#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace rejoinder::bench {

/// What a hand does, as events to a widget. Each returns the moment before the event was sent.
namespace input {

qint64 press(QWidget* widget, const QPoint& at);
void release(QWidget* widget, const QPoint& at);
/// One notch of a mouse wheel, downwards where positive.
qint64 wheel(QWidget* widget, int notches);
/// Writes one character, or presses a key without a text.
qint64 type(QWidget* widget, QChar character);
qint64 key(QWidget* widget, int key);

} // namespace input

} // namespace rejoinder::bench
