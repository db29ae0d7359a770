#pragma once

#include "domain/StrongId.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QAbstractItemModel;
class QWidget;

namespace rejoinder {

/// Says which rows of a thread have words that time alone changes: a text that counts down, one that waits for an
/// answer. Runs only while there is one; often while something counts down and the system allows motion, each second
/// where it asks for less. GUI thread.
class RowClock : public QObject
{
    Q_OBJECT
public:
    /// `view` is asked how much motion is wanted, and owns this.
    explicit RowClock(QWidget& view);

    /// The model gives ThreadModel::RowRole.
    void setModel(QAbstractItemModel* model);
    [[nodiscard]] bool isRunning() const { return m_tick.isActive(); }

Q_SIGNALS:
    void due(int row);
    /// A text begins to count down: once for each, for a screen reader.
    void holdBegan(int row);

private:
    void look();
    void tick();

    QWidget& m_view;
    QPointer<QAbstractItemModel> m_model;
    QTimer m_tick;
    QSet<OutboxId> m_known; ///< said to be counting down
    QList<QPersistentModelIndex> m_timed;
};

} // namespace rejoinder
