#pragma once

#include "domain/StrongId.h"

#include <QToolButton>

namespace rejoinder {

class GroupListModel;

/// The title of the list: which group's conversations it shows, with a menu of all of them where there are several.
/// `groups` must outlive it.
class GroupSwitcher : public QToolButton
{
    Q_OBJECT
public:
    explicit GroupSwitcher(GroupListModel& groups, QWidget* parent = nullptr);

    /// Empty: all of them.
    [[nodiscard]] const GroupId& group() const { return m_group; }

    /// As if the agent had chosen it.
    void choose(const GroupId& group);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void groupChosen(const rejoinder::GroupId& group);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool hasChoice() const;
    [[nodiscard]] int chevron() const;

    GroupListModel& m_groups;
    GroupId m_group;
};

} // namespace rejoinder
