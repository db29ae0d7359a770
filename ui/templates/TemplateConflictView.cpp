#include "ui/templates/TemplateConflictView.h"

#include "ui/templates/Differences.h"
#include "ui/templates/TemplateText.h"
#include "ui/templates/TemplateWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace rejoinder {

static constexpr int sideBySideFrom = 560; ///< of this widget's width

TemplateConflictView::TemplateConflictView(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Heading)),
      m_what(new TextLabel(TextLabel::Tone::Muted)),
      m_ours(makeSide(tr("Your text"))),
      m_theirs(makeSide(tr("The text in Sakari"))),
      m_theirsFrame(frame(m_theirs)),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_keepOurs(makeButton(QString(), ButtonKind::Secondary, nullptr)),
      m_takeTheirs(makeButton(QString(), ButtonKind::Secondary, nullptr)),
      m_edit(makeButton(tr("Go on editing"), ButtonKind::Primary, nullptr))
{
    m_title->setWordWrap(true);
    m_what->setWordWrap(true);
    auto* page = new Surface(Surface::Ground::Background);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_title);
    layout->addWidget(m_what);
    m_sides->setSpacing(space::l);
    m_sides->addWidget(frame(m_ours), 1);
    m_sides->addWidget(m_theirsFrame, 1);
    layout->addLayout(m_sides);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);

    auto* bar = new Surface(Surface::Ground::Background, Qt::TopEdge);
    auto* buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(space::xxl, space::m, space::xxl, space::m);
    buttons->setSpacing(space::s);
    buttons->addWidget(m_takeTheirs);
    buttons->addWidget(m_keepOurs);
    buttons->addStretch(1);
    buttons->addWidget(m_edit);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(bar);
    connect(m_keepOurs, &QPushButton::clicked, this, &TemplateConflictView::oursWanted);
    connect(m_takeTheirs, &QPushButton::clicked, this, &TemplateConflictView::theirsWanted);
    connect(m_edit, &QPushButton::clicked, this, &TemplateConflictView::editWanted);
}

TemplateConflictView::Side TemplateConflictView::makeSide(const QString& textName)
{
    const Side side{new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Strong),
                    new TextLabel(TextLabel::Tone::Faint, TextLabel::Step::Small),
                    new TextLabel(TextLabel::Tone::Text),
                    new TextLabel(TextLabel::Tone::Text),
                    new TextLabel(TextLabel::Tone::Text),
                    new TemplateText(textName, TemplateText::Side::Plain)};
    for (TextLabel* line : {side.whose, side.when, side.name, side.type, side.media})
        line->setWordWrap(true);
    return side;
}

QWidget* TemplateConflictView::frame(const Side& side) const
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::s);
    for (QWidget* part :
         {static_cast<QWidget*>(side.whose), static_cast<QWidget*>(side.when), static_cast<QWidget*>(side.name),
          static_cast<QWidget*>(side.type), static_cast<QWidget*>(side.media), static_cast<QWidget*>(side.text)})
        layout->addWidget(part);
    layout->addStretch(1);
    return box;
}

void TemplateConflictView::fill(const Side& side, const MessageTemplate& entry, const MessageTemplate& other,
                                bool isLeft)
{
    // Said in a word as well as in colour.
    const auto say = [](TextLabel& line, const QString& text, bool differs) {
        line.setTone(differs ? TextLabel::Tone::Warn : TextLabel::Tone::Text);
        line.setText(differs ? tr("%1 (differs)", "a name, a type or a file").arg(text) : text);
    };
    say(*side.name, tr("Name: %1").arg(entry.name), entry.name != other.name);
    say(*side.type, tr("Type: %1", "SMS or Web").arg(TemplateWords::type(entry.type)), entry.type != other.type);
    QStringList files;
    for (const Media& item : entry.media)
        files << tr("Attached: %1", "a file's name").arg(TemplateWords::media(item));
    say(*side.media, files.isEmpty() ? tr("Nothing is attached.") : files.join(u'\n'), entry.media != other.media);
    side.media->setVisible(!entry.media.isEmpty() || entry.media != other.media);
    side.when->setText(isLeft ? tr("Not saved") : TemplateWords::changed(entry));
    side.when->setVisible(!side.when->text().isEmpty());
    FilledTemplate shown;
    shown.text = entry.text;
    const auto sides =
        isLeft ? differences::between(entry.text, other.text).left : differences::between(other.text, entry.text).right;
    for (const differences::Span& span : sides)
        shown.missingSpans.append({span.start, span.length});
    side.text->setFilled(shown);
}

void TemplateConflictView::show(const TemplateConflict& conflict)
{
    m_conflict = conflict;
    m_ours.whose->setText(tr("Yours"));
    m_theirs.whose->setText(tr("In Sakari now"));
    const bool isThere = conflict.theirs.has_value();
    m_theirsFrame->setVisible(isThere);
    fill(m_ours, conflict.ours, conflict.theirs.value_or(conflict.ours), true);
    if (isThere) {
        fill(m_theirs, *conflict.theirs, conflict.ours, false);
        m_title->setText(tr("Somebody else changed this template"));
        m_what->setText(tr("It was changed in Sakari while you were editing it. Nothing has been written over. "
                           "What differs is underlined."));
        m_keepOurs->setText(tr("Save mine over it"));
        m_takeTheirs->setText(tr("Take theirs"));
    } else {
        m_title->setText(tr("Somebody else deleted this template"));
        m_what->setText(tr("It is not in Sakari any more. What you wrote is still here."));
        m_keepOurs->setText(tr("Create it again with mine"));
        m_takeTheirs->setText(tr("Let it go"));
    }
    for (QPushButton* button : {m_keepOurs, m_takeTheirs})
        button->setAccessibleName(button->text());
    setBusy(false);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void TemplateConflictView::setBusy(bool busy)
{
    for (QPushButton* button : {m_keepOurs, m_takeTheirs, m_edit})
        button->setEnabled(!busy);
}

void TemplateConflictView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() >= sideBySideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TemplateConflictView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_edit->isEnabled())
        Q_EMIT editWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rejoinder
