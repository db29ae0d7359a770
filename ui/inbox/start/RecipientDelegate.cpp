#include "ui/inbox/start/RecipientDelegate.h"

#include "domain/PhoneNumber.h"
#include "models/ContactSearchModel.h"
#include "ui/inbox/list/LinePainter.h"
#include "ui/inbox/start/SpokenRecipients.h"
#include "ui/text/Isolate.h"
#include "ui/theme/Avatar.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"

#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace rejoinder {

int RecipientDelegate::rowHeight(const QFont& font)
{
    return qMax(QFontMetrics(font).height() + QFontMetrics(type::tiny(font)).height() + space::m,
                iconExtent(font, 32) + space::l);
}

QSize RecipientDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, rowHeight(option.font)};
}

void RecipientDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto contact = index.data(ContactSearchModel::ContactRole).value<Contact>();
    const Theme& theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool tinted = selected || option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (tinted) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.accentSoft : theme.hover);
        painter->drawRoundedRect(option.rect, corner::control, corner::control);
    }
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.left() + x, option.rect.top() + y, width, height));
    };
    const int side = iconExtent(option.font, 32);
    painter->setFont(option.font);
    avatar::paint(*painter, place(space::s, (option.rect.height() - side) / 2, side, side), contact.fullName(),
                  contact.id.text());

    const QString number = isolate::number(displayNumber(contact.mobile.number));
    const QFont small = type::tiny(option.font);
    const int nameHeight = QFontMetrics(option.font).height();
    const int numberHeight = QFontMetrics(small).height();
    const int left = space::s + side + space::m;
    int right = option.rect.width() - space::s;

    const QString state = SpokenRecipients::state(contact);
    if (!state.isEmpty()) {
        const int icon = iconExtent(option.font, 14);
        const int width = qCeil(QFontMetricsF(small).horizontalAdvance(state)) + 1;
        right -= width + icon + space::xs;
        const int middle = option.rect.height() / 2;
        painter->drawPixmap(place(right, middle - icon / 2, icon, icon),
                            iconPixmap(contact.isBlocked() ? QStringLiteral("ban") : QStringLiteral("alert-circle"),
                                       theme.warn, icon, painter->device()->devicePixelRatioF()));
        paintLine(*painter, place(right + icon + space::xs, middle - numberHeight / 2, width, numberHeight), state,
                  small, theme.warn, option.direction);
        right -= space::s;
    }
    const int top = (option.rect.height() - nameHeight - numberHeight) / 2;
    const bool named = !contact.fullName().isEmpty();
    paintLine(*painter, place(left, named ? top : (option.rect.height() - nameHeight) / 2, right - left, nameHeight),
              named ? contact.fullName() : number, option.font, theme.text, option.direction);
    if (named) {
        paintLine(*painter, place(left, top + nameHeight, right - left, numberHeight), number, small,
                  tinted ? theme.muted : theme.faint, option.direction);
    }
    painter->restore();
}

} // namespace rejoinder
