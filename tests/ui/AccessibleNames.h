#pragma once

#include <QStringList>
#include <QWidget>

/// What a screen reader would stumble over in this tree: controls that take the focus or are read and have no name.
[[nodiscard]] QStringList controlsWithoutName(QWidget& root);
