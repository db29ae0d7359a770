#include "ui/contacts/table/ContactCellDelegate.h"

#include "domain/Clock.h"
#include "models/ContactTableModel.h"
#include "ui/contacts/table/ContactColumnsModel.h"
#include "ui/theme/Avatar.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace rejoinder {

static QColor colourOf(ContactCell::Tone tone, const Theme& theme)
{
    switch (tone) {
    case ContactCell::Tone::Text:
        return theme.text;
    case ContactCell::Tone::Good:
        return theme.ok;
    case ContactCell::Tone::Warning:
        return theme.warn;
    case ContactCell::Tone::Bad:
        return theme.danger;
    case ContactCell::Tone::Muted:
        break;
    }
    return theme.muted;
}

ContactCellDelegate::ContactCellDelegate(const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent), m_clock(clock)
{
}

void ContactCellDelegate::setMarkedRow(int row, int leading, int trailing, bool focused)
{
    m_marked = row;
    m_leading = leading;
    m_trailing = trailing;
    m_focused = focused;
}

const ContactCellFonts& ContactCellDelegate::fonts(const QFont& font) const
{
    if (!m_fonts || m_font != font) {
        m_fonts.emplace(font);
        m_font = font;
        m_laid.clear();
    }
    return *m_fonts;
}

QSize ContactCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {ContactCellLayout::firstWidth(ContactColumnsModel::columnAt(qMax(0, index.column())), option.font),
            ContactCellLayout::rowHeight(fonts(option.font))};
}

void ContactCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const QVariant value = index.data(ContactTableModel::RowRole);
    if (!value.isValid()) {
        paintShapes(*painter, option, index);
        painter->restore();
        return;
    }
    const auto row = value.value<ContactRow>();
    const ContactColumn column = ContactColumnsModel::columnAt(index.column());
    const ContactCell cell(row, column, m_clock.now());
    const LaidContactCell& shaped = laid(cell, column, option, painter->device());
    const ContactCellLayout& parts = shaped.parts();
    const Theme& theme = Theme::of(option.palette);
    const QColor colour = colourOf(cell.tone, theme);
    painter->translate(option.rect.topLeft());
    if (!parts.circle.isEmpty()) {
        painter->setFont(fonts(option.font).text);
        avatar::paint(*painter, parts.circle, row.contact.fullName(), row.contact.id.text());
    }
    if (!parts.icon.isEmpty())
        painter->drawPixmap(
            parts.icon, iconPixmap(cell.iconName, colour, parts.icon.width(), painter->device()->devicePixelRatioF()));
    shaped.text().paint(*painter, {}, colour);
    for (qsizetype i = 0; i < parts.chips.size(); ++i) {
        const bool tinted = option.state.testFlag(QStyle::State_Selected) || index.row() == m_hovered;
        painter->setPen(Qt::NoPen);
        painter->setBrush(tinted ? theme.background : theme.rail);
        painter->drawRoundedRect(parts.chips.at(i), 6, 6);
        shaped.chips().at(size_t(i)).paint(*painter, {}, theme.muted);
    }
    shaped.more().paint(*painter, {}, theme.muted);
    painter->restore();
}

const LaidContactCell& ContactCellDelegate::laid(const ContactCell& cell, ContactColumn column,
                                                 const QStyleOptionViewItem& option, QPaintDevice* device) const
{
    const ContactCellFonts& set = fonts(option.font);
    const auto key = LaidContactCell::keyOf(cell, column, option.rect.size(), option.direction);
    if (const LaidContactCell* known = m_laid.object(key))
        return *known;
    auto* fresh = new LaidContactCell(cell, column, set, option.rect.size(), option.direction, device);
    m_laid.insert(key, fresh);
    return *fresh;
}

void ContactCellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.palette);
    const QRect& cell = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(cell, theme.accentSoft);
    else if (index.row() == m_hovered)
        painter.fillRect(cell, theme.hover);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.line);
    if (index.row() != m_marked)
        return;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto side = [&](bool leading, int width) {
        const bool left = leading != mirrored;
        return QRect(left ? cell.left() : cell.right() + 1 - width, cell.top(), width, cell.height());
    };
    if (index.column() == m_leading)
        painter.fillRect(side(true, 3), theme.accent);
    if (!m_focused)
        return;
    // Around the whole row, cell by cell.
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), theme.accent);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.accent);
    if (index.column() == m_trailing)
        painter.fillRect(side(false, 1), theme.accent);
}

void ContactCellDelegate::paintShapes(QPainter& painter, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const ContactColumn column = ContactColumnsModel::columnAt(index.column());
    ContactRow nobody;
    ContactCell cell(nobody, column, m_clock.now());
    cell.chips.clear();
    cell.iconName.clear();
    const ContactCellLayout parts =
        ContactCellLayout::of(cell, column, fonts(option.font), option.rect, option.direction);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(option.palette).line);
    painter.setOpacity(0.8);
    painter.drawEllipse(parts.circle);
    const int width = parts.text.width() * (index.row() % 3 == 1 ? 42 : 58) / 100;
    const QRect bar(parts.text.left(), parts.text.center().y() - 4, width, 8);
    painter.drawRoundedRect(QStyle::visualRect(option.direction, parts.text, bar), 4, 4);
}

bool ContactCellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                    const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // What has no room in its column. It comes from outside, and a tooltip would take tags in it for its own.
    const QString whole = index.data(Qt::DisplayRole).toString();
    const auto row = index.data(ContactTableModel::RowRole).value<ContactRow>();
    const ContactColumn column = ContactColumnsModel::columnAt(index.column());
    const ContactCell cell(row, column, m_clock.now());
    const ContactCellLayout parts =
        ContactCellLayout::of(cell, column, fonts(option.font), option.rect, option.direction);
    const QFont& font = column == ContactColumn::Name ? fonts(option.font).name : fonts(option.font).text;
    const bool cut = parts.hidden > 0 || QFontMetrics(font).horizontalAdvance(cell.text) > parts.text.width();
    QToolTip::showText(event->globalPos(), cut ? Qt::convertFromPlainText(whole) : QString(), view);
    return true;
}

} // namespace rejoinder
