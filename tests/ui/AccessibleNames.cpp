#include "AccessibleNames.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

QStringList controlsWithoutName(QWidget& root)
{
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                             qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QPlainTextEdit*>(widget) ||
                             qobject_cast<QComboBox*>(widget);
        // Qt's own parts inside a control (a clear button, a viewport) belong to it.
        if (!control || widget->objectName().startsWith(QLatin1String("qt_")) ||
            widget->inherits("QLineEditIconButton") || !widget->isVisibleTo(&root))
            continue;
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}
