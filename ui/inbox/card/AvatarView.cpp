#include "ui/inbox/card/AvatarView.h"

#include "ui/theme/Avatar.h"
#include "ui/theme/Icons.h"

namespace rejoinder {

AvatarView::AvatarView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AvatarView::setPerson(const QString& name, const QString& contactId)
{
    m_name = name;
    m_contactId = contactId;
    update();
}

QSize AvatarView::sizeHint() const
{
    const int side = iconExtent(font(), 64);
    return {side, side};
}

void AvatarView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    avatar::paint(painter, rect(), m_name, m_contactId);
}

} // namespace rejoinder
