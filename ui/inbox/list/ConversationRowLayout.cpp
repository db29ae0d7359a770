#include "ui/inbox/list/ConversationRowLayout.h"

#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/CountBadge.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QStyle>
#include <QtMath>

namespace rejoinder {

namespace {

constexpr int paddingTop = 10;
constexpr int paddingBottom = 8;
constexpr int sidePadding = space::l;

/// A line is as tall as its letters, and never tighter than the design's.
int lineHeight(const QFont& font, const QFont& base, double part)
{
    return qMax(QFontMetrics(font).height(), qRound(QFontInfo(base).pixelSize() * part / 14));
}

/// Rounded up: a line that is a fraction of a pixel short would be cut with an ellipsis.
int textWidth(const QFont& font, const QString& text)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

struct Lines
{
    explicit Lines(const ConversationRowFonts& fonts)
        : name(lineHeight(fonts.unreadName, fonts.name, 20)),
          preview(qMax(lineHeight(fonts.mark, fonts.name, 18), countbadge::size(1, fonts.name).height())),
          via(lineHeight(fonts.via, fonts.name, 16))
    {
    }
    int name, preview, via;
};

int avatarSize(const ConversationRowFonts& fonts)
{
    return qBound(40, qRound(QFontInfo(fonts.name).pixelSize() * 40 / 14.0), 72);
}

} // namespace

ConversationRowFonts::ConversationRowFonts(const QFont& base)
    : name(base),
      unreadName(type::semibold(base)),
      preview(type::small(base)),
      mark(type::small(base)),
      time(type::tiny(base)),
      via(type::scaled(base, 11.5 / 14))
{
    mark.setWeight(QFont::Medium);
}

int ConversationRowLayout::rowHeight(const ConversationRowFonts& fonts)
{
    const Lines lines(fonts);
    const int text = paddingTop + lines.name + lines.preview + lines.via + paddingBottom;
    return qMax(text, paddingTop + avatarSize(fonts) + paddingTop);
}

ConversationRowLayout ConversationRowLayout::of(const RowWords& words, const ConversationRowFonts& fonts,
                                                const QRect& row, Qt::LayoutDirection direction)
{
    const Lines lines(fonts);
    ConversationRowLayout result;
    result.row = row;
    result.accentBar = QRect(row.left(), row.top(), 3, row.height());

    const int circle = avatarSize(fonts);
    result.avatar = QRect(row.left() + sidePadding, row.top() + paddingTop, circle, circle);
    const int left = result.avatar.right() + 1 + space::m;
    const int right = row.left() + row.width() - sidePadding; // one past the last pixel

    int top = row.top() + paddingTop;
    // In a narrow list with large letters, who it is matters more than when it was.
    const int wholeTime = textWidth(fonts.time, words.time);
    const int timeWidth = right - left - wholeTime - space::s >= (right - left) * 2 / 5 ? wholeTime : 0;
    result.time = QRect(right - timeWidth, top, timeWidth, lines.name);
    const int nameRight = timeWidth > 0 ? result.time.left() - space::s : right;
    result.name = QRect(left, top, qMax(0, nameRight - left), lines.name);
    top += lines.name;

    int previewRight = right;
    if (words.unreadCount > 0) {
        const QSize badge = countbadge::size(words.unreadCount, fonts.name);
        result.badge = QRect(QPoint(right - badge.width(), top + (lines.preview - badge.height()) / 2), badge);
        previewRight = result.badge.left() - space::s;
    }
    int previewLeft = left;
    if (words.mark != RowWords::Mark::None) {
        const int icon = qMin(lines.preview, qRound(QFontInfo(fonts.preview).pixelSize() * 15 / 13.0));
        result.markIcon = QRect(left, top + (lines.preview - icon) / 2, icon, icon);
        previewLeft = result.markIcon.right() + 1 + 6;
    }
    if (!words.markWord.isEmpty()) {
        const int wanted = textWidth(fonts.mark, words.markWord);
        result.markWord =
            QRect(previewLeft, top, qBound(0, wanted, qMax(0, previewRight - previewLeft)), lines.preview);
        previewLeft = result.markWord.right() + 1 + 5;
    }
    result.preview = QRect(previewLeft, top, qMax(0, previewRight - previewLeft), lines.preview);
    top += lines.preview;

    result.via = QRect(left, top, qMax(0, right - left), lines.via);

    if (direction == Qt::RightToLeft) {
        for (QRect* part : {&result.accentBar, &result.avatar, &result.name, &result.time, &result.markIcon,
                            &result.markWord, &result.preview, &result.badge, &result.via}) {
            if (!part->isEmpty())
                *part = QStyle::visualRect(direction, row, *part);
        }
    }
    return result;
}

} // namespace rejoinder
