#include "ui/inbox/thread/MessageDelegate.h"

#include "domain/Clock.h"
#include "models/ThreadModel.h"
#include "ui/inbox/thread/MessagePainter.h"
#include "ui/inbox/thread/SendingWords.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace rejoinder {

/// In characters of shown text: more than fit on any screen, with room to scroll back and forth, and bounded however
/// long the texts and however many the threads are.
static constexpr int keptCharacters = 60'000;
/// What a layout costs whatever its text: about as much as so many characters more.
static constexpr int charactersARow = 80;

MessageDelegate::MessageDelegate(const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), m_clock(clock), m_kept(keptCharacters)
{
}

const MessageLayout& MessageDelegate::layoutFor(const QModelIndex& index, const QStyleOptionViewItem& option) const
{
    const auto row = index.data(ThreadModel::RowRole).value<ThreadRow>();
    const QDateTime moment = threadwords::momentOf(row, m_clock.now());
    const MessageFrame frame{option.rect.width(), option.font, moment, option.direction};
    const QString key = row.outbox() ? u'o' + row.outbox()->id.text() : u'm' + row.message()->id.text();
    if (const Kept* kept = m_kept.object(key); kept && kept->frame == frame && kept->row == row)
        return kept->layout;
    MessageFrame whole = frame;
    if (m_finder)
        whole.found = m_finder(row.text());
    auto* made = new Kept{row, frame, layoutMessage(row, whole)};
    // One text alone is never more than all that is kept, else it would be gone before it is used.
    m_kept.insert(key, made, std::min(keptCharacters, charactersARow + int(row.text().size())));
    return made->layout;
}

void MessageDelegate::setFinder(Finder finder)
{
    m_finder = std::move(finder);
    m_kept.clear();
}

void MessageDelegate::setHovered(const QPersistentModelIndex& index, const QPoint& inRow)
{
    m_hovered = index;
    m_hoveredAt = inRow;
}

void MessageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const MessageLayout& layout = layoutFor(index, option);
    const auto row = index.data(ThreadModel::RowRole).value<ThreadRow>();
    MessagePaint paint;
    paint.outgoing = row.isOutgoing();
    const QDateTime now = m_clock.now();
    paint.tone = threadwords::stateOf(row, now).tone;
    paint.notSent = paint.tone != threadwords::Tone::Quiet;
    if (row.outbox() && option.widget && Motion::duration(*option.widget).count() > 0)
        paint.holdLeft = sendingwords::holdLeft(*row.outbox(), now);
    paint.ringed = option.state.testFlag(QStyle::State_HasFocus) || m_marked == index;
    if (m_hovered == index)
        paint.mouse = m_hoveredAt;
    painter->save();
    painter->translate(option.rect.topLeft());
    paintMessage(*painter, layout, paint, option.font, Theme::of(option.palette));
    painter->restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.rect.width(), layoutFor(index, option).height};
}

} // namespace rejoinder
