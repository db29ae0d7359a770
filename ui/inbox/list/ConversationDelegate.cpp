#include "ui/inbox/list/ConversationDelegate.h"

#include "domain/Clock.h"
#include "models/ConversationListModel.h"
#include "ui/inbox/list/ConversationRowLayout.h"
#include "ui/inbox/list/SkeletonRows.h"
#include "ui/text/TimeWords.h"
#include "ui/theme/Avatar.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CountBadge.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace rejoinder {

namespace {

using Mark = RowWords::Mark;

QString iconFor(Mark mark)
{
    switch (mark) {
    case Mark::NotSent:
    case Mark::InvalidNumber:
        return QStringLiteral("alert-circle");
    case Mark::Unconfirmed:
    case Mark::Asking:
        return QStringLiteral("question");
    case Mark::OptedOut:
        return QStringLiteral("ban");
    case Mark::Waiting:
    case Mark::Held:
    case Mark::Sending:
    case Mark::OnItsWay:
        return QStringLiteral("clock");
    case Mark::Draft:
        return QStringLiteral("pencil");
    case Mark::Closed:
        return QStringLiteral("folder");
    case Mark::Sent:
        return QStringLiteral("check");
    case Mark::Delivered:
        return QStringLiteral("double-check");
    case Mark::Photo:
        return QStringLiteral("photo");
    case Mark::None:
        break;
    }
    return {};
}

QColor colourFor(Mark mark, const Theme& theme)
{
    switch (mark) {
    case Mark::NotSent:
        return theme.danger;
    case Mark::Unconfirmed:
    case Mark::Asking:
    case Mark::OptedOut:
    case Mark::InvalidNumber:
        return theme.warn;
    case Mark::Draft:
        return theme.accent;
    default:
        return theme.muted;
    }
}

} // namespace

ConversationDelegate::ConversationDelegate(const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), m_clock(clock)
{
}

void ConversationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(ConversationListModel::RowRole).value<ConversationRow>();
    if (row.id.isEmpty()) {
        SkeletonRows::paintRow(*painter, option.rect, m_laid.fonts(option.font), option.palette, option.direction,
                               index.row());
        return;
    }
    const LaidRow& laid =
        m_laid.of(row, option.font, option.rect.size(), option.direction, m_clock.now(), painter->device());
    const ConversationRowFonts& fonts = m_laid.fonts(option.font);
    const RowWords& words = laid.words;
    const QPoint origin = option.rect.topLeft();
    const auto at = [&origin](const QRect& part) { return part.translated(origin); };
    const ConversationRowLayout& parts = laid.parts;
    const Theme& theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool unread = row.unreadCount > 0;
    // On the tinted grounds the faintest grey falls below a contrast of 4.5:1.
    const QColor small = selected || hovered ? theme.muted : theme.faint;

    painter->save();
    if (selected) {
        painter->fillRect(option.rect, theme.accentSoft);
        painter->fillRect(at(parts.accentBar), theme.accent);
    } else if (hovered) {
        painter->fillRect(option.rect, theme.hover);
    }
    painter->setFont(fonts.name);
    avatar::paint(*painter, at(parts.avatar), row.name, row.contactId.text());

    // The selected row has the ground of a found word already.
    const QColor foundGround = selected ? theme.background : theme.accentSoft;
    const QList<TextSpan> inName = words.nameIsNumber ? m_found.spansInNumber(words.name) : m_found.spansIn(words.name);
    laid.name.paint(*painter, origin, theme.text, {inName, foundGround, theme.accent});
    laid.time.paint(*painter, origin, small);
    if (!parts.markIcon.isEmpty()) {
        painter->drawPixmap(at(parts.markIcon),
                            iconPixmap(iconFor(words.mark), colourFor(words.mark, theme), parts.markIcon.width(),
                                       painter->device()->devicePixelRatioF()));
    }
    laid.markWord.paint(*painter, origin, colourFor(words.mark, theme));
    const QList<TextSpan> inText = row.hit ? m_found.spansIn(words.preview) : QList<TextSpan>();
    laid.preview.paint(*painter, origin, unread ? theme.text : theme.muted, {inText, foundGround, theme.accent});
    laid.via.paint(*painter, origin, small);
    if (!parts.badge.isEmpty())
        countbadge::paint(*painter, at(parts.badge), row.unreadCount, option.font, option.palette);
    // Who goes by keyboard must see where they are; who clicks has the selection for that.
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -2, -1), corner::control, corner::control);
    }
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {240, ConversationRowLayout::rowHeight(ConversationRowFonts(option.font))};
}

bool ConversationDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                     const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto row = index.data(ConversationListModel::RowRole).value<ConversationRow>();
    const RowWords words(row, m_clock.now());
    const auto parts =
        ConversationRowLayout::of(words, ConversationRowFonts(option.font), option.rect, option.direction);
    QString tip;
    if (parts.time.contains(event->pos()))
        tip = timewords::full(row.when);
    else if (parts.name.contains(event->pos()))
        tip = words.name;
    else if (parts.preview.contains(event->pos()))
        tip = words.preview;
    // Texts come from outside and a tooltip would take tags in them for its own.
    QToolTip::showText(event->globalPos(), tip.isEmpty() ? QString() : Qt::convertFromPlainText(tip), view);
    return true;
}

} // namespace rejoinder
