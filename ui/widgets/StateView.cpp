#include "ui/widgets/StateView.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QEvent>

namespace rejoinder {

StateView::StateView(QWidget* parent)
    : QWidget(parent),
      m_icon(new TextLabel(TextLabel::Tone::Faint)),
      m_what(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Title)),
      m_hint(new TextLabel(TextLabel::Tone::Muted)),
      m_button(makeButton(QString(), ButtonKind::Secondary, nullptr))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    layout->setSpacing(space::s);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(space::xs);
    for (TextLabel* label : {m_what, m_hint}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(space::s);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &StateView::activated);
    setState(QStringLiteral("inbox"), QString());
}

void StateView::setState(const QString& iconName, const QString& what, const QString& hint, const QString& button)
{
    m_iconName = iconName;
    m_what->setText(what);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(what);
    setAccessibleDescription(hint);
    paintIcon();
}

QString StateView::what() const
{
    return m_what->text();
}

QString StateView::hint() const
{
    return m_hint->text();
}

void StateView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcon();
}

void StateView::paintIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, Theme::of(palette()).faint, iconExtent(font(), 36), devicePixelRatioF()));
}

} // namespace rejoinder
