#include "ui/inbox/thread/MessagePainter.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QPainterPath>

namespace rejoinder {

namespace {

/// All corners round but the one at the speaker's foot.
QPainterPath bubblePath(const QRectF& area, bool footAtRight)
{
    const qreal r = corner::bubble;
    constexpr qreal small = 5;
    const qreal right = footAtRight ? small : r;
    const qreal left = footAtRight ? r : small;
    QPainterPath path;
    path.moveTo(area.left() + r, area.top());
    path.lineTo(area.right() - r, area.top());
    path.arcTo(area.right() - 2 * r, area.top(), 2 * r, 2 * r, 90, -90);
    path.lineTo(area.right(), area.bottom() - right);
    path.arcTo(area.right() - 2 * right, area.bottom() - 2 * right, 2 * right, 2 * right, 0, -90);
    path.lineTo(area.left() + left, area.bottom());
    path.arcTo(area.left(), area.bottom() - 2 * left, 2 * left, 2 * left, 270, -90);
    path.lineTo(area.left(), area.top() + r);
    path.arcTo(area.left(), area.top(), 2 * r, 2 * r, 180, -90);
    path.closeSubpath();
    return path;
}

class RowPainter
{
public:
    RowPainter(QPainter& painter, const MessageLayout& layout, const MessagePaint& paint, const QFont& font,
               const Theme& theme)
        : p(painter),
          m_layout(layout),
          m_paint(paint),
          m_font(font),
          m_theme(theme),
          m_toneColour(paint.tone == threadwords::Tone::Danger ? theme.danger
                       : paint.tone == threadwords::Tone::Warn ? theme.warn
                                                               : theme.faint)
    {
    }

    void all()
    {
        p.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        lines();
        bubble();
        for (const auto& photo : m_layout.photos)
            this->photo(photo);
        meta();
        for (const auto& action : m_layout.actions)
            button(action);
    }

private:
    void lines()
    {
        p.setFont(lineFont(m_font));
        if (!m_layout.dayLine.isNull()) {
            p.setPen(m_theme.faint);
            p.drawText(m_layout.dayLine, Qt::AlignCenter, m_layout.dayText);
        }
        if (m_layout.newLine.isNull())
            return;
        p.setFont(type::semibold(lineFont(m_font)));
        p.setPen(m_theme.accent);
        const QRect& line = m_layout.newLine;
        const int half = p.fontMetrics().horizontalAdvance(m_layout.newText) / 2 + 10;
        p.drawText(line, Qt::AlignCenter, m_layout.newText);
        QColor faded = m_theme.accent;
        faded.setAlphaF(0.35F);
        const int y = line.center().y();
        p.fillRect(QRect(line.left(), y, line.width() / 2 - half, 1), faded);
        p.fillRect(QRect(line.center().x() + half, y, line.right() + 1 - line.center().x() - half, 1), faded);
    }

    void ring(const QRect& area)
    {
        p.setPen(QPen(m_theme.accent, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(area).adjusted(-3, -3, 3, 3), corner::bubble + 3, corner::bubble + 3);
    }

    void bubble()
    {
        if (m_layout.bubble.isNull())
            return;
        if (m_paint.ringed) {
            // As the bubble is shaped, whose sharp corner would stand out of a round one.
            p.setPen(QPen(m_theme.accent, 2));
            p.setBrush(Qt::NoBrush);
            p.drawPath(bubblePath(QRectF(m_layout.bubble).adjusted(-3, -3, 3, 3), m_layout.footAtRight));
        }
        const bool filled = !m_paint.notSent;
        const QColor ink = m_paint.outgoing && filled ? m_theme.textOnOut : m_theme.text;
        if (filled) {
            p.setPen(Qt::NoPen);
            p.setBrush(m_paint.outgoing ? m_theme.bubbleOut : m_theme.bubbleIn);
            p.drawPath(bubblePath(m_layout.bubble, m_layout.footAtRight));
        } else {
            p.setPen(QPen(m_toneColour, 1));
            p.setBrush(m_theme.background);
            p.drawPath(bubblePath(QRectF(m_layout.bubble).adjusted(0.5, 0.5, -0.5, -0.5), m_layout.footAtRight));
        }
        QList<QTextLayout::FormatRange> colours;
        const QColor linkInk = m_paint.outgoing && filled ? m_theme.textOnOut : m_theme.accent;
        for (const auto& link : m_layout.links) {
            QTextLayout::FormatRange range;
            range.start = link.start;
            range.length = link.length;
            range.format.setForeground(linkInk);
            colours.append(range);
        }
        // After the links, so that what was found is seen in one of them too.
        for (const TextRange& found : m_layout.found) {
            QTextLayout::FormatRange range;
            range.start = found.start;
            range.length = found.length;
            range.format.setForeground(m_theme.warn);
            range.format.setBackground(m_theme.warnSoft);
            range.format.setFontUnderline(true); // not by colour alone
            colours.append(range);
        }
        p.setPen(ink);
        m_layout.text->draw(&p, m_layout.textAt, colours);
        for (const auto& link : m_layout.links)
            underline(link.areas, linkInk);
    }

    /// Dotted at rest, so that a link does not differ by colour alone; solid under the mouse.
    void underline(const QList<QRect>& areas, const QColor& ink)
    {
        const bool hovered =
            std::any_of(areas.begin(), areas.end(), [this](const QRect& area) { return area.contains(m_paint.mouse); });
        p.setPen(QPen(ink, 1, hovered ? Qt::SolidLine : Qt::DotLine));
        for (const QRect& area : areas)
            p.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5));
    }

    void icon(const QString& name, const QRect& area, const QColor& colour)
    {
        p.drawPixmap(area, iconPixmap(name, colour, area.width(), p.device()->devicePixelRatioF()));
    }

    void photo(const MessageLayout::Photo& photo)
    {
        if (m_paint.ringed && m_layout.bubble.isNull())
            ring(photo.tile);
        p.setPen(QPen(m_theme.line, 1));
        p.setBrush(m_theme.pane);
        p.drawRoundedRect(QRectF(photo.tile).adjusted(0.5, 0.5, -0.5, -0.5), corner::composer, corner::composer);
        icon(QStringLiteral("photo"), photo.icon, m_theme.muted);
        p.setFont(m_font);
        p.setPen(m_theme.text);
        p.drawText(photo.name, Qt::AlignLeading | Qt::AlignVCenter, photo.nameText);
        if (photo.open.isNull())
            return;
        p.setFont(metaFont(m_font));
        p.setPen(m_theme.accent);
        p.drawText(photo.open, Qt::AlignLeading | Qt::AlignVCenter,
                   p.fontMetrics().elidedText(photo.openText, Qt::ElideRight, photo.open.width()));
        if (photo.open.contains(m_paint.mouse))
            underline({photo.open}, m_theme.accent);
    }

    void meta()
    {
        p.setFont(metaFont(m_font));
        if (!m_layout.meta.isNull()) {
            p.setPen(m_theme.faint);
            p.drawText(m_layout.metaTextArea, Qt::AlignLeading | Qt::AlignVCenter, m_layout.metaText);
            if (!m_layout.metaState.isEmpty()) {
                if (m_paint.holdLeft)
                    holdRing(*m_paint.holdLeft);
                else if (!m_layout.stateIcon.isEmpty())
                    icon(m_layout.stateIcon, m_layout.metaIcon, m_toneColour);
                p.setPen(m_toneColour);
                p.drawText(m_layout.metaStateArea, Qt::AlignLeading | Qt::AlignVCenter, m_layout.metaState);
            }
        }
        if (!m_layout.reasonIcon.isNull())
            icon(m_layout.stateIcon, m_layout.reasonIcon, m_toneColour);
        if (m_layout.reasonText) {
            p.setPen(m_toneColour);
            m_layout.reasonText->draw(&p, m_layout.reasonAt);
        }
    }

    void holdRing(qreal left)
    {
        const qreal width = std::max(1.5, m_layout.metaIcon.width() / 9.0);
        const QRectF ring = QRectF(m_layout.metaIcon).adjusted(width, width, -width, -width);
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(m_theme.line, width));
        p.drawEllipse(ring);
        p.setPen(QPen(m_theme.accent, width, Qt::SolidLine, Qt::RoundCap));
        p.drawArc(ring, 90 * 16, int(left * 360 * 16));
    }

    void button(const MessageLayout::Action& action)
    {
        const bool hovered = action.button.contains(m_paint.mouse);
        if (action.inLine) {
            p.setFont(undoFont(m_font));
            p.setPen(m_theme.accent);
            p.drawText(action.button.adjusted(0, inLineAbove, 0, -inLineBelow), Qt::AlignCenter, action.text);
            if (hovered) {
                const int width = p.fontMetrics().horizontalAdvance(action.text);
                const int bottom = action.button.bottom() - inLineBelow;
                underline({QRect(action.button.center().x() - width / 2, bottom - 2, width, 3)}, m_theme.accent);
            }
            return;
        }
        p.setPen(QPen(m_theme.line, 1));
        p.setBrush(hovered ? m_theme.hover : m_theme.background);
        p.drawRoundedRect(QRectF(action.button).adjusted(0.5, 0.5, -0.5, -0.5), corner::control, corner::control);
        p.setFont(type::small(m_font));
        p.setPen(m_theme.text);
        p.drawText(action.button, Qt::AlignCenter, action.text);
    }

    QPainter& p;
    const MessageLayout& m_layout;
    const MessagePaint& m_paint;
    const QFont& m_font;
    const Theme& m_theme;
    QColor m_toneColour;
};

} // namespace

void paintMessage(QPainter& painter, const MessageLayout& layout, const MessagePaint& paint, const QFont& font,
                  const Theme& theme)
{
    RowPainter(painter, layout, paint, font, theme).all();
}

} // namespace rejoinder
