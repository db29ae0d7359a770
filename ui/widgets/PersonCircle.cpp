#include "ui/widgets/PersonCircle.h"

#include "ui/theme/Avatar.h"

#include <QPainter>

namespace rejoinder {

PersonCircle::PersonCircle(int extent, QWidget* parent) : QWidget(parent)
{
    setFixedSize(extent, extent);
}

void PersonCircle::setPerson(const QString& name, const QString& contactId)
{
    m_name = name;
    m_id = contactId;
    update();
}

void PersonCircle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    avatar::paint(painter, rect(), m_name, m_id);
}

} // namespace rejoinder
