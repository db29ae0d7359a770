#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace rejoinder {

/// What a model told its views, as text: "insert 0", "remove 2-3", "move 3->0", "change 1", "reset", with ';' between.
class RowLog : public QObject
{
public:
    explicit RowLog(const QAbstractItemModel& model)
    {
        using Model = QAbstractItemModel;
        connect(&model, &Model::rowsInserted, this,
                [this](const QModelIndex&, int first, int last) { note("insert", first, last); });
        connect(&model, &Model::rowsRemoved, this,
                [this](const QModelIndex&, int first, int last) { note("remove", first, last); });
        connect(&model, &Model::rowsMoved, this,
                [this](const QModelIndex&, int first, int, const QModelIndex&, int before) {
                    const int to = before > first ? before - 1 : before;
                    m_lines.append(QStringLiteral("move %1->%2").arg(first).arg(to));
                });
        connect(&model, &Model::dataChanged, this,
                [this](const QModelIndex& first, const QModelIndex& last) { note("change", first.row(), last.row()); });
        connect(&model, &Model::modelReset, this, [this] { m_lines.append(QStringLiteral("reset")); });
    }

    /// And forgets it.
    [[nodiscard]] QString take() { return std::exchange(m_lines, {}).join(u';'); }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }

private:
    void note(const char* what, int first, int last)
    {
        const QString rows = first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last);
        m_lines.append(QLatin1String(what) + u' ' + rows);
    }

    QStringList m_lines;
};

} // namespace rejoinder
