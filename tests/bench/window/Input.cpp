#include "window/Input.h"

#include "window/WatchedApplication.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

namespace rejoinder::bench::input {

namespace {

qint64 mouse(QWidget* widget, const QPoint& at, QEvent::Type type, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, held, Qt::NoModifier);
    const qint64 begin = WatchedApplication::now();
    QCoreApplication::sendEvent(widget, &event);
    return begin;
}

qint64 stroke(QWidget* widget, int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    const qint64 begin = WatchedApplication::now();
    QCoreApplication::sendEvent(widget, &down);
    QCoreApplication::sendEvent(widget, &up);
    return begin;
}

} // namespace

qint64 press(QWidget* widget, const QPoint& at)
{
    return mouse(widget, at, QEvent::MouseButtonPress, Qt::LeftButton);
}

void release(QWidget* widget, const QPoint& at)
{
    mouse(widget, at, QEvent::MouseButtonRelease, Qt::NoButton);
}

qint64 wheel(QWidget* widget, int notches)
{
    const QPoint middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, QPoint(0, -120 * notches), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    const qint64 begin = WatchedApplication::now();
    QCoreApplication::sendEvent(widget, &event);
    return begin;
}

qint64 type(QWidget* widget, QChar character)
{
    // Letters have the code of their capital; what no key has comes as text alone, as from an input method.
    const QChar upper = character.toUpper();
    return stroke(widget, upper.unicode() < 0x80 ? upper.unicode() : 0, QString(character));
}

qint64 key(QWidget* widget, int key)
{
    return stroke(widget, key, {});
}

} // namespace rejoinder::bench::input
