#pragma once

#include "domain/StrongId.h"

#include <QComboBox>

namespace rejoinder {

class GroupListModel;

/// The group that a first text leaves from, with the number that is written on it. Follows the groups; `groups` must
/// outlive it.
class GroupPicker : public QComboBox
{
    Q_OBJECT
public:
    explicit GroupPicker(GroupListModel& groups, QWidget* parent = nullptr);

    /// Empty, or one that is not there: the account's default.
    void setGroup(const GroupId& group);
    /// Empty: there are none.
    [[nodiscard]] GroupId group() const;
    [[nodiscard]] bool hasChoice() const { return count() > 1; }

Q_SIGNALS:
    /// The groups have been read again; hasChoice() may be another.
    void filled();

private:
    void fill();

    GroupListModel& m_groups;
};

} // namespace rejoinder
