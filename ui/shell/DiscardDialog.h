#pragma once

#include "ui/shell/LeaveDialog.h"

namespace rejoinder {

/// Asks before something is left behind that was typed and not saved. Enter and Escape keep it. Show it with open();
/// QDialog::accepted() discards, rejected() goes on with the editing.
class DiscardDialog : public QDialog
{
    Q_OBJECT
public:
    DiscardDialog(LeaveDialog::Way way, QWidget* parent);

private:
    [[nodiscard]] static QString consequence(LeaveDialog::Way way);
    [[nodiscard]] static QString discarding(LeaveDialog::Way way);
};

} // namespace rejoinder
