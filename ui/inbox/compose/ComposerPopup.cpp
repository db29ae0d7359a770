#include "ui/inbox/compose/ComposerPopup.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace rejoinder {

static constexpr int mostRows = 5;

ComposerPopup::ComposerPopup(QWidget* parent) : QWidget(parent), m_list(new QListView(this))
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    leadFrom(m_list);
    connect(m_list, &QListView::clicked, this, [this] { choose(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            close(false);
    });
    hide();
}

void ComposerPopup::leadFrom(QWidget* part)
{
    part->installEventFilter(this);
}

void ComposerPopup::showAbove(const QRect& above)
{
    m_above = above;
    show();
    raise();
    place();
}

void ComposerPopup::place()
{
    const int rows = qBound(1, m_list->model()->rowCount(), mostRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2);
    const int room = m_above.width() - layout()->contentsMargins().left() * 2;
    int height = layout()->contentsMargins().top() * 2;
    bool first = true;
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem* item = layout()->itemAt(i);
        if (item->isEmpty())
            continue;
        // A layout within the layout learns that a widget has grown only when it is its turn to lay out.
        if (item->layout())
            item->layout()->invalidate();
        height += (first ? 0 : layout()->spacing()) +
                  (item->hasHeightForWidth() ? item->heightForWidth(room) : item->sizeHint().height());
        first = false;
    }
    height = qMin(height, m_above.top());
    setGeometry(m_above.left(), m_above.top() - height, m_above.width(), height);
}

void ComposerPopup::close(bool byKey)
{
    hide();
    Q_EMIT closed(byKey);
}

bool ComposerPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close(true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat())
            choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // What is typed in keeps the focus: arrows lead through the list all the same.
        if (qobject_cast<QLineEdit*>(watched)) {
            QApplication::sendEvent(m_list, key);
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ComposerPopup::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner::composer, corner::composer);
}

} // namespace rejoinder
