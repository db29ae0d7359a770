#include "ui/inbox/thread/MessageLayout.h"

#include "ui/inbox/thread/ThreadWords.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QFontMetrics>
#include <cmath>

namespace rejoinder {

QFont metaFont(const QFont& text)
{
    return type::tiny(text);
}

QFont lineFont(const QFont& text)
{
    return type::tiny(text);
}

QFont undoFont(const QFont& text)
{
    return type::semibold(type::tiny(text));
}

int MessageLayout::bodyTop() const
{
    if (!bubble.isNull())
        return bubble.top();
    return photos.isEmpty() ? 0 : photos.first().tile.top();
}

QUrl MessageLayout::linkAt(const QPoint& point) const
{
    for (const Link& link : links) {
        for (const QRect& area : link.areas) {
            if (area.contains(point))
                return link.url;
        }
    }
    for (const Photo& photo : photos) {
        if (photo.open.contains(point))
            return photo.url;
    }
    return {};
}

const MessageLayout::Action* MessageLayout::actionAt(const QPoint& point) const
{
    for (const Action& action : actions) {
        if (action.button.contains(point))
            return &action;
    }
    return nullptr;
}

namespace {

struct Lines
{
    std::shared_ptr<QTextLayout> layout;
    QSize size; ///< as small as the text allows
};

/// The text in lines no wider than `widest`, a little looser than the font asks, as the design has it. Text that begins
/// right to left stands at the right.
Lines linesOf(QString text, const QFont& font, int widest, qreal looseness)
{
    text.replace(u'\n', QChar::LineSeparator);
    text.replace(u'\r', u' ');
    QTextOption option(text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    auto layout = std::make_shared<QTextLayout>(text, font);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    const qreal pitch = std::round(QFontMetricsF(font).height() * looseness);
    const auto breakInto = [&](qreal width) {
        qreal y = 0;
        qreal natural = 0;
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            const qreal room = std::max(pitch, line.height());
            line.setPosition({0, y + (room - line.height()) / 2});
            y += room;
            natural = std::max(natural, line.naturalTextWidth());
        }
        layout->endLayout();
        return QSizeF(natural, y);
    };
    QSizeF size = breakInto(widest);
    const int width = std::min(widest, int(std::ceil(size.width())) + 1);
    size = breakInto(width);
    return {layout, QSize(width, int(std::ceil(size.height())))};
}

QList<QRect> areasOf(const QTextLayout& layout, int start, int length, const QPoint& at)
{
    QList<QRect> areas;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal a = line.cursorToX(from);
        const qreal b = line.cursorToX(to);
        areas.append(QRectF(std::min(a, b), line.y(), std::abs(b - a), line.height()).toAlignedRect().translated(at));
    }
    return areas;
}

/// Puts one row together from top to bottom.
class Builder
{
public:
    Builder(const ThreadRow& row, const MessageFrame& frame)
        : m_row(row),
          m_frame(frame),
          m_content(space::xxl, 0, std::max(1, frame.width - 2 * space::xxl), 1),
          m_widest(std::max(48, std::min(widestBubble, m_content.width() * 2 / 3))),
          m_metaMetrics(metaFont(frame.font)),
          // Incoming stands where a line begins, outgoing where it ends.
          m_atLeft(row.isOutgoing() == (frame.direction == Qt::RightToLeft))
    {
    }

    MessageLayout build()
    {
        m_y = m_row.startsRun && !m_row.startsDay && m_row.newAbove == 0 ? space::xs : 0;
        lines();
        bubble();
        photos();
        const auto state = threadwords::stateOf(m_row, m_frame.now);
        const QString reason = threadwords::reasonOf(m_row, m_frame.now);
        // "Not delivered: the number is a landline" has the state in it; saying it twice would only be noise.
        const bool reasonSaysState = !reason.isEmpty() && state.tone == threadwords::Tone::Danger;
        m_layout.stateIcon = state.icon;
        if (m_row.endsRun || !reason.isEmpty() || m_row.outbox())
            meta(reasonSaysState ? QString() : state.text);
        if (!reason.isEmpty())
            this->reason(reason, reasonSaysState);
        actions();
        m_y += m_layout.meta.isNull() ? 3 : space::s;
        m_layout.height = m_y;
        return m_layout;
    }

private:
    [[nodiscard]] QRect placed(const QSize& size) const
    {
        const int x = m_atLeft ? m_content.left() : m_content.right() + 1 - size.width();
        return {QPoint(x, m_y), size};
    }

    void lines()
    {
        const QFontMetrics metrics(lineFont(m_frame.font));
        const auto line = [&](int above, int below) {
            const QRect area(m_content.left(), m_y + above, m_content.width(), metrics.height());
            m_y = area.bottom() + 1 + below;
            return area;
        };
        if (m_row.startsDay) {
            m_layout.dayLine = line(space::xl - 2, space::m + 2);
            m_layout.dayText = threadwords::dayText(m_row, m_frame.now);
        }
        if (m_row.newAbove > 0) {
            m_layout.newLine = line(space::m, space::m);
            m_layout.newText = threadwords::newText(m_row.newAbove);
        }
    }

    void bubble()
    {
        const QString& text = m_row.text();
        if (text.isEmpty())
            return;
        constexpr int padX = space::m, padY = space::s;
        const Lines lines = linesOf(text, m_frame.font, m_widest - 2 * padX, 1.18);
        const QSize size(std::max(lines.size.width() + 2 * padX, 2 * corner::bubble + 4),
                         lines.size.height() + 2 * padY);
        m_layout.bubble = placed(size);
        m_layout.footAtRight = !m_atLeft;
        m_layout.text = lines.layout;
        m_layout.textAt = m_layout.bubble.topLeft() + QPoint((size.width() - lines.size.width()) / 2, padY);
        for (const LinkSpan& link : linksIn(text))
            m_layout.links.append(
                {link.url, link.start, link.length, areasOf(*lines.layout, link.start, link.length, m_layout.textAt)});
        m_layout.found = m_frame.found;
        m_y += size.height();
    }

    void photos()
    {
        const QList<Media>& media = m_row.outbox() ? m_row.outbox()->text.media : m_row.message()->media;
        const QFontMetrics metrics(m_frame.font);
        const QFontMetrics small(metaFont(m_frame.font));
        for (const Media& item : media) {
            if (!m_layout.bubble.isNull() || !m_layout.photos.isEmpty())
                m_y += 3;
            MessageLayout::Photo photo;
            photo.url = mayOpen(item.url) ? item.url : QUrl();
            photo.openText = photo.url.isEmpty() ? QString() : threadwords::openMedia(item);
            constexpr int pad = space::m;
            const int iconSize = std::max(20, metrics.height() + space::xs);
            const int text = pad + iconSize + pad;
            const int width = std::min(m_widest, std::max(220, metrics.averageCharWidth() * 30));
            photo.tile = placed({width, 2 * pad + metrics.height() + space::xs + small.height()});
            photo.icon = QRect(0, 0, iconSize, iconSize);
            photo.icon.moveCenter({photo.tile.left() + pad + iconSize / 2, photo.tile.center().y()});
            photo.nameText =
                metrics.elidedText(threadwords::mediaName(item), Qt::ElideMiddle, std::max(1, width - text - pad));
            photo.name = QRect(photo.tile.left() + text, photo.tile.top() + pad, width - text - pad, metrics.height());
            if (!photo.openText.isEmpty())
                photo.open =
                    QRect(photo.name.left(), photo.name.bottom() + 1 + space::xs,
                          std::min(photo.name.width(), small.horizontalAdvance(photo.openText) + 1), small.height());
            m_y += photo.tile.height();
            m_layout.photos.append(photo);
        }
    }

    [[nodiscard]] int stateIconSide() const { return m_metaMetrics.ascent() + 3; }

    void meta(const QString& state)
    {
        const int icon = stateIconSide();
        constexpr int gap = space::s - 2;
        m_layout.metaText = threadwords::timeAndSender(m_row);
        m_layout.metaState = state;
        const int stateWidth =
            state.isEmpty() ? 0 : gap + icon + space::xs + m_metaMetrics.horizontalAdvance(state) + 1;
        const int room = m_content.width() - 2 * space::xs;
        const int undoWidth = widthOfUndo(room - stateWidth);
        // The sender's name gives way before the state does.
        const int timeRoom = std::max(0, room - stateWidth - undoWidth);
        m_layout.metaText = m_metaMetrics.elidedText(m_layout.metaText, Qt::ElideRight, timeRoom);
        const int timeWidth = m_metaMetrics.horizontalAdvance(m_layout.metaText) + 1;
        m_y += space::xs;
        m_layout.meta = placed({timeWidth + stateWidth + undoWidth, std::max(m_metaMetrics.height(), icon)});
        m_layout.meta.translate(m_atLeft ? space::xs : -space::xs, 0);
        // Its words, not the room around them, end where the line of other texts ends.
        if (undoWidth > 0 && !m_atLeft)
            m_layout.meta.translate(space::s, 0);
        const QRect& line = m_layout.meta;
        m_layout.metaTextArea = QRect(line.left(), line.top(), timeWidth, line.height());
        if (!state.isEmpty()) {
            m_layout.metaIcon =
                QRect(line.left() + timeWidth + gap, line.top() + (line.height() - icon) / 2, icon, icon);
            const int x = m_layout.metaIcon.right() + 1 + space::xs;
            m_layout.metaStateArea = QRect(x, line.top(), line.right() + 1 - undoWidth - x, line.height());
        }
        if (undoWidth > 0) {
            const QRect words(line.right() + 1 - undoWidth, line.top() - inLineAbove, undoWidth,
                              line.height() + inLineAbove + inLineBelow);
            const auto undo = MessageAction::Undo;
            m_layout.actions.append({undo, words, threadwords::actionText(undo), true});
        }
        m_y = line.bottom() + 1;
    }

    /// Of the words that take a held text back, where there is room for them beside its state; else 0, and they become
    /// a button below.
    [[nodiscard]] int widthOfUndo(int room) const
    {
        if (threadwords::actionsOf(m_row) != QList{MessageAction::Undo})
            return 0;
        const QFontMetrics metrics(undoFont(m_frame.font));
        const int width = metrics.horizontalAdvance(threadwords::actionText(MessageAction::Undo)) + 2 * space::s;
        return width <= room ? width : 0;
    }

    void reason(const QString& sentence, bool withIcon)
    {
        const int beside = withIcon ? stateIconSide() + space::xs : 0;
        const Lines lines = linesOf(sentence, metaFont(m_frame.font), m_widest - 2 * space::xs - beside, 1.12);
        m_y += 2;
        m_layout.reason = placed(lines.size + QSize(beside, 0));
        m_layout.reason.translate(m_atLeft ? space::xs : -space::xs, 0);
        const bool rightToLeft = m_frame.direction == Qt::RightToLeft;
        m_layout.reasonAt = m_layout.reason.topLeft() + QPoint(rightToLeft ? 0 : beside, 0);
        if (withIcon) {
            const int x = rightToLeft ? m_layout.reason.right() + 1 - stateIconSide() : m_layout.reason.left();
            m_layout.reasonIcon =
                QRect(x, m_y + (m_metaMetrics.height() - stateIconSide()) / 2, stateIconSide(), stateIconSide());
        }
        m_layout.reasonText = lines.layout;
        m_y = m_layout.reason.bottom() + 1;
    }

    /// In one line where they fit, else one below the other.
    void actions()
    {
        const auto offered = threadwords::actionsOf(m_row);
        if (offered.isEmpty() || !m_layout.actions.isEmpty())
            return;
        const QFontMetrics metrics(type::small(m_frame.font));
        const int height = metrics.height() + space::s + 2;
        int total = 0;
        for (const MessageAction action : offered) {
            const QString text = threadwords::actionText(action);
            m_layout.actions.append(
                {action, QRect(0, 0, metrics.horizontalAdvance(text) + 2 * space::m, height), text, false});
            total += m_layout.actions.last().button.width() + space::s;
        }
        total -= space::s;
        m_y += space::s;
        if (total <= m_content.width()) {
            int x = placed({total, height}).left();
            for (auto& action : m_layout.actions) {
                action.button.moveTopLeft({x, m_y});
                x += action.button.width() + space::s;
            }
            m_y += height + space::xs;
            return;
        }
        for (auto& action : m_layout.actions) {
            action.button = placed({std::min(action.button.width(), m_content.width()), height});
            m_y += height + space::xs;
        }
    }

    const ThreadRow& m_row;
    const MessageFrame& m_frame;
    QRect m_content;
    int m_widest;
    QFontMetrics m_metaMetrics;
    bool m_atLeft;
    int m_y = 0;
    MessageLayout m_layout;
};

} // namespace

MessageLayout layoutMessage(const ThreadRow& row, const MessageFrame& frame)
{
    return Builder(row, frame).build();
}

} // namespace rejoinder
