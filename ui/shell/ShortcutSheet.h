#pragma once

#include <QDialog>

namespace rejoinder {

class Actions;

/// Ctrl+/: every shortcut there is, as registered.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const Actions& actions, QWidget* parent);
};

} // namespace rejoinder
