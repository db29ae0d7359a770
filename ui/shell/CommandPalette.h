#pragma once

#include <QDialog>

class QListWidget;

namespace rejoinder {

class Actions;
class SearchField;

/// Ctrl+K: type a few letters of what should be done, Enter does it. Offers what can be done now.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    explicit CommandPalette(const Actions& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void run();

    const Actions& m_actions;
    SearchField* m_field;
    QListWidget* m_list;
};

} // namespace rejoinder
