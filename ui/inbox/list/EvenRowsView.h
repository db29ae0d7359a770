#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace rejoinder {

/// A list whose rows are all of one height, so that where a row is and which one is where are arithmetic: QListView
/// itself walks all of its rows whenever one comes or goes, which a hundred thousand of them make felt.
/// What it shows stays where it is while rows come, go and move above it; a list that stands at its very top stays
/// there, so that what is new is seen. Scrolls by the pixel. The ground is `ground()`, so that scrolling moves pixels
/// and paints only what comes into sight.
class EvenRowsView : public QListView
{
    Q_OBJECT
public:
    explicit EvenRowsView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    /// Device-independent pixels.
    [[nodiscard]] int rowHeight() const;

protected:
    [[nodiscard]] virtual QColor ground() const = 0;

    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    [[nodiscard]] QModelIndexList selectedIndexes() const override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int topRow() const;
    /// The first row in sight was `row`, and is `now`.
    void keepInPlace(int row, int now);

    QPersistentModelIndex m_hovered;
    mutable int m_rowHeight = 0; ///< 0: to be asked for again
};

} // namespace rejoinder
