#pragma once

#include "domain/Clock.h"
#include "models/ConversationListModel.h"

#include <QAbstractListModel>

namespace rejoinder {

/// A clock that stands still.
class StoppedClock final : public Clock
{
public:
    explicit StoppedClock(QDateTime now) : m_now(std::move(now)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

/// Rows with ConversationListModel's roles that a test moves about by hand.
class SampleRows : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

    void reset(const QList<ConversationRow>& rows);
    void insert(int at, const ConversationRow& row);
    void remove(int at);
    /// To the place that it has afterwards.
    void move(int from, int to);
    void update(int at, const ConversationRow& row);
    [[nodiscard]] const ConversationRow& at(int row) const { return m_rows[row]; }

    /// "c0", "c1", ...: `count` plain rows, an hour apart.
    [[nodiscard]] static QList<ConversationRow> plain(int count, const QDateTime& newest);
    /// Every state and several scripts.
    [[nodiscard]] static QList<ConversationRow> colourful(const QDateTime& now);

private:
    QList<ConversationRow> m_rows;
};

} // namespace rejoinder
