#include "ui/widgets/QuestionBar.h"

#include "ui/inbox/card/FlowLayout.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

namespace rejoinder {

QuestionBar::QuestionBar(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Small)), m_answers(new QWidget)
{
    m_text->setWordWrap(true);
    new FlowLayout(FlowLayout::Lines::Leading, space::s, m_answers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_text);
    layout->addWidget(m_answers);
}

void QuestionBar::ask(const QString& text, const QList<Answer>& answers)
{
    const bool isNew = text != m_text->text();
    m_text->setText(text);
    setAccessibleName(text);
    const auto old = m_answers->findChildren<QPushButton*>();
    bool same = old.size() == answers.size();
    for (int i = 0; same && i < answers.size(); ++i)
        same = old[i]->text() == answers[i].text;
    // Else a question that is asked anew would take the focus from its own button.
    if (!same) {
        // One of them may be the one that is being pressed.
        for (QPushButton* button : old) {
            button->setParent(nullptr);
            button->deleteLater();
        }
        for (int i = 0; i < answers.size(); ++i) {
            auto* button = makeButton(answers[i].text, answers[i].kind, m_answers);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT answered(i); });
            m_answers->layout()->addWidget(button);
            button->show();
        }
    }
    if (isNew && !text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString QuestionBar::text() const
{
    return m_text->text();
}

void QuestionBar::focusAnswer()
{
    if (auto* first = m_answers->findChild<QPushButton*>())
        first->setFocus(Qt::OtherFocusReason);
}

void QuestionBar::setAnswerEnabled(int answer, bool enabled)
{
    m_answers->findChildren<QPushButton*>().at(answer)->setEnabled(enabled);
}

void QuestionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).warnSoft);
    painter.drawRoundedRect(rect(), corner::control, corner::control);
}

} // namespace rejoinder
