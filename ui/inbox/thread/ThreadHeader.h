#pragma once

#include "domain/Conversation.h"

#include <QWidget>

class QPushButton;

namespace rejoinder {

class Actions;
class ElidedLabel;
class IconButton;

/// Above the thread: who it is with and from which number, the button that closes it, and a menu of what else can be
/// done. The buttons trigger the registered actions.
class ThreadHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ThreadHeader(Actions& actions, QWidget* parent = nullptr);

    /// An empty id: nothing is shown but the frame.
    void setPerson(const Conversation& conversation);
    /// Where list and thread take turns.
    void setBackShown(bool shown);

Q_SIGNALS:
    void backWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintIcons();
    void fitButton();

    IconButton* m_back;
    ElidedLabel* m_name;
    ElidedLabel* m_numbers;
    QPushButton* m_close;
    IconButton* m_more;
    QString m_closeText;
};

} // namespace rejoinder
