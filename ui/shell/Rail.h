#pragma once

#include "ui/widgets/Surface.h"

namespace rejoinder {

class Actions;
class RailButton;

/// The strip at the edge that leads to the pages. Its buttons are the pages' actions.
class Rail : public Surface
{
    Q_OBJECT
public:
    explicit Rail(const Actions& actions, QWidget* parent = nullptr);

    /// Conversations with something unread, in all groups; counted on this computer alone, and the button says so.
    void setUnread(int count);

private:
    RailButton* m_inbox;
};

} // namespace rejoinder
