#pragma once

#include "ui/inbox/thread/MessageLayout.h"
#include "ui/theme/Theme.h"

#include <QListView>
#include <QTimer>

namespace rejoinder {

class Clock;
class JumpPill;
class MessageDelegate;
class RowClock;

/// The messages of one conversation, newest at the bottom. What the agent reads stays where it is: rows that come above
/// or below, grow or vanish never move it, unless the view stands at the newest message, which it then follows.
///
/// A QListView by type, because that is what gives a list and its items to a screen reader; but where rows stand is
/// worked out here, as a list view neither keeps a place while rows change nor fills from the bottom.
class ThreadView : public QListView
{
    Q_OBJECT
public:
    /// `clock` must outlive this.
    explicit ThreadView(const Clock& clock, QWidget* parent = nullptr);
    ~ThreadView() override;

    /// The model gives ThreadModel::RowRole, oldest first.
    void setModel(QAbstractItemModel* model) override;

    [[nodiscard]] bool isAtNewest() const { return m_followsNewest; }
    void scrollToNewest();
    /// To the "new" line where there is one, else to the newest message. For a thread that was just opened.
    void scrollToFirstUnread();
    /// Brings the message into the middle and marks it for a moment. False: it is not among the rows.
    bool scrollToMessage(const MessageId& id);
    /// Paints what a search found in each text; see MessageDelegate::Finder.
    void setFinder(const std::function<QList<TextRange>(const QString& text)>& finder);
    /// Whether the last row is the newest message: where the model holds a part of the thread, its last row may not be.
    void setEndIsNewest(bool isNewest);
    /// Texts of theirs that came below while the view stood further up.
    [[nodiscard]] int unseenBelow() const { return m_unseenBelow; }
    /// So many more came where the model has no rows yet.
    void addUnseenBelow(int more);
    /// Says olderWanted() and newerWanted() once more where they still hold.
    void askForMore();
    [[nodiscard]] const MessageLayout& layoutOf(const QModelIndex& index) const;

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;

Q_SIGNALS:
    /// Less than a page is left above. Comes again while that stays so and rows or the place change.
    void olderWanted();
    /// The same below, where the last row is not the newest message.
    void newerWanted();
    /// "To the newest" was pressed while the rows do not reach it.
    void newestWanted();
    void newestReached();
    void newestLeft();
    /// A click (or Enter) on one of the row's buttons or links.
    void actionWanted(const QModelIndex& index, rejoinder::MessageAction action);
    void linkWanted(const QUrl& url);
    /// The menu of a row, at a global position: by the mouse, the menu key or Enter.
    void menuWanted(const QModelIndex& index, const QPoint& global);

protected:
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// Below the newest row.
    static constexpr int bottomSpace = space::m;

    struct Hit
    {
        QPersistentModelIndex index;
        QUrl link;
        std::optional<MessageAction> action;
        bool operator==(const Hit&) const = default;
    };

    [[nodiscard]] QStyleOptionViewItem optionFor(int row) const;
    [[nodiscard]] int total() const { return m_tops.isEmpty() ? 0 : m_tops.last(); }
    /// Of the first row, in the viewport's coordinates, were it not scrolled: short threads stand at the bottom.
    [[nodiscard]] int restingTop() const;
    [[nodiscard]] int rowAtY(int contentY) const;
    [[nodiscard]] Hit hitAt(const QPoint& point) const;
    [[nodiscard]] int heightOf(int row) const;
    void rowsRemoved(int first, int last);
    void measureAll();
    void timePassed(int row);
    void rearrange(); ///< adds the heights up and keeps what is read in its place
    void remeasure(); ///< after all rows have changed: measures them, then rearranges
    void goToNewest();
    void rememberPlace();
    void restorePlace();
    void hover(const QPoint& point);
    void placePill();
    void followNewest(bool follow);

    MessageDelegate* m_delegate;
    JumpPill* m_pill;
    RowClock* m_time;
    QList<int> m_heights; ///< of each row; only what changed is measured again
    QList<int> m_tops;    ///< one more than rows; the last is the whole height
    QSize m_measuredFor;  ///< the viewport
    QPersistentModelIndex m_anchor;
    int m_anchorY = 0; ///< of the anchor's body, in the viewport
    bool m_followsNewest = true;
    bool m_endIsNewest = true;
    bool m_moving = false; ///< this view itself is setting the scroll bar
    int m_unseenBelow = 0;
    Hit m_pressed;
    Hit m_hovered;
    QTimer m_moreWanted; ///< after rows have changed: once they are all in their places
    QTimer m_mark;       ///< of scrollToMessage(), until it fades
};

} // namespace rejoinder
