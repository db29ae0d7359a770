#include "ui/contacts/many/ManyTextPreview.h"

#include "ui/contacts/many/ManyTextWords.h"
#include "ui/inbox/compose/SegmentCounter.h"
#include "ui/inbox/compose/TemplatePreview.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconButton.h"

#include <QBoxLayout>
#include <QLocale>

namespace rejoinder {

static constexpr int mostLines = 5;

ManyTextPreview::ManyTextPreview(QWidget* parent)
    : QWidget(parent),
      m_whom(new ElidedLabel(TextLabel::Tone::Muted, TextLabel::Step::Small)),
      m_previous(new IconButton(QStringLiteral("chevron-up"), tr("Previous person"))),
      m_next(new IconButton(QStringLiteral("chevron-down"), tr("Next person"))),
      m_text(new TemplatePreview(this, TemplatePreview::Size::Body, mostLines)),
      m_note(new TextLabel(TextLabel::Tone::Warn, TextLabel::Step::Small)),
      m_counter(new SegmentCounter)
{
    m_text->setAccessibleName(tr("Preview"));
    m_note->setWordWrap(true);
    m_counter->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto* whom = new QHBoxLayout;
    whom->setSpacing(space::xs);
    whom->addWidget(m_whom, 1);
    whom->addWidget(m_previous);
    whom->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xs);
    layout->addLayout(whom);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    layout->addWidget(m_counter);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(1); });
}

void ManyTextPreview::showFor(const QString& source, const OneOfMany* one, int row, int count, const Balance& balance)
{
    setVisible(one != nullptr);
    if (!one)
        return;
    const QLocale locale;
    m_whom->setText(
        tr("Preview for %1 (%2 of %3)")
            .arg(ManyTextWords::name(one->person.contact), locale.toString(row + 1), locale.toString(count)));
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < count);
    m_text->setFilled(fillTemplate(source, one->person.contact));
    m_text->setVisible(!source.isEmpty());
    m_note->setText(one->goes() ? QString() : tr("They get no text: %1").arg(ManyTextWords::standing(*one)));
    m_note->setVisible(!m_note->text().isEmpty());
    m_counter->setText(one->text, balance);
    m_counter->setVisible(one->goes() && !source.isEmpty());
}

QString ManyTextPreview::previewText() const
{
    return m_text->toPlainText();
}

} // namespace rejoinder
