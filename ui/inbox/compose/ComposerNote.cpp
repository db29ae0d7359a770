#include "ui/inbox/compose/ComposerNote.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace rejoinder {

ComposerNote::ComposerNote(QWidget* parent)
    : QWidget(parent),
      m_icon(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Body, this)),
      m_text(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Small, this)),
      m_buttonRow(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto* words = new QHBoxLayout;
    words->setSpacing(space::m);
    words->addWidget(m_icon, 0, Qt::AlignTop);
    words->addWidget(m_text, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::m, space::m, space::m, space::m);
    all->setSpacing(space::s);
    all->addLayout(words);
    m_buttonRow->setSpacing(space::s);
    m_buttonRow->addStretch(1);
    all->addLayout(m_buttonRow);
    hide();
}

void ComposerNote::say(Kind kind, const QStringList& sentences, const QStringList& buttons)
{
    m_kind = kind;
    m_text->setText(sentences.join(u'\n'));
    // One of them may be what is being pressed right now.
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->hide();
        m_buttonRow->removeWidget(button);
        button->deleteLater();
    }
    m_buttons.clear();
    for (int i = 0; i < buttons.size(); ++i) {
        auto* button = makeButton(buttons.at(i), ButtonKind::Secondary, this);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT answered(i); });
        button->setAutoDefault(true); // Enter presses the one with the focus
        m_buttonRow->addWidget(button);
        button->show(); // a layout would show it later, and focus needs it now
        m_buttons.append(button);
    }
    paintIcon();
    setAccessibleName(m_text->text());
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ComposerNote::clear()
{
    hide();
    m_text->clear();
}

QString ComposerNote::text() const
{
    return m_text->text();
}

bool ComposerNote::focusSafeAnswer()
{
    if (m_buttons.isEmpty())
        return false;
    m_buttons.last()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ComposerNote::paintIcon()
{
    const Theme& theme = Theme::of(palette());
    const int side = m_text->fontMetrics().height() + space::xs;
    const QString name = m_kind == Kind::Forbidden ? QStringLiteral("ban")
                         : m_kind == Kind::Warning ? QStringLiteral("alert-circle")
                                                   : QStringLiteral("info");
    const QColor colour = m_kind == Kind::Quiet ? theme.accent : theme.warn;
    m_icon->setPixmap(iconPixmap(name, colour, side, devicePixelRatioF()));
}

void ComposerNote::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcon();
}

void ComposerNote::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

void ComposerNote::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_kind == Kind::Quiet ? theme.line : theme.warn, 1));
    painter.setBrush(theme.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner::composer, corner::composer);
}

} // namespace rejoinder
