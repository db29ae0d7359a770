#include "ui/contacts/panel/ContactDetails.h"

#include "domain/Clock.h"
#include "domain/PhoneNumber.h"
#include "models/PersonModel.h"
#include "ui/contacts/panel/ContactClipping.h"
#include "ui/inbox/card/AvatarView.h"
#include "ui/inbox/card/FactSheet.h"
#include "ui/inbox/card/OtherConversationRow.h"
#include "ui/text/ContactStanding.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QMenu>
#include <QScrollArea>

namespace rejoinder {

ContactDetails::ContactDetails(PersonModel& person, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_person(person),
      m_clock(clock),
      m_close(new IconButton(QStringLiteral("x"), tr("Close the contact's panel"))),
      m_more(new IconButton(QStringLiteral("more"), tr("More for this contact"))),
      m_copyNumber(new IconButton(QStringLiteral("copy"), tr("Copy number"))),
      m_text(makeButton(tr("Send a text"), ButtonKind::Primary, nullptr)),
      m_edit(makeButton(tr("Edit"), ButtonKind::Secondary, nullptr)),
      m_avatar(new AvatarView),
      m_name(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Title)),
      m_number(new TextLabel(TextLabel::Tone::Muted)),
      m_standing(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small))
{
    build();
    setEditOffered(false);
    m_copied.setSingleShot(true);
    m_copied.setInterval(1500);
    connect(&m_copied, &QTimer::timeout, this, [this] {
        m_copyNumber->setIconName(QStringLiteral("copy"));
        m_copyNumber->setAccessibleName(tr("Copy number"));
    });
    connect(m_copyNumber, &QAbstractButton::clicked, this, [this] {
        copy(m_shown.mobile.number);
        m_copyNumber->setIconName(QStringLiteral("check"));
        m_copyNumber->setAccessibleName(tr("Copied"));
        m_copied.start();
    });
    connect(m_text, &QPushButton::clicked, this, [this] { Q_EMIT textAsked(m_shown); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(m_shown); });
    connect(m_close, &QAbstractButton::clicked, this, &ContactDetails::closeAsked);
    connect(&m_person, &PersonModel::changed, this, &ContactDetails::refresh);
    refresh();
}

QWidget* ContactDetails::makeBar()
{
    auto* menu = new QMenu(m_more);
    const auto add = [menu](const QString& icon, const QString& words) {
        return menu->addAction(themedIcon(icon), words);
    };
    connect(add(QStringLiteral("copy"), tr("Copy number")), &QAction::triggered, this,
            [this] { copy(m_shown.mobile.number); });
    m_copyEmail = add(QStringLiteral("mail"), tr("Copy e-mail address"));
    connect(m_copyEmail, &QAction::triggered, this, [this] { copy(m_shown.email); });
    connect(add(QStringLiteral("copy"), tr("Copy all that is known")), &QAction::triggered, this,
            [this] { copy(ContactClipping::of(m_shown)); });
    menu->addSeparator();
    connect(add(QStringLiteral("trash"), tr("Delete…")), &QAction::triggered, this,
            [this] { Q_EMIT deleteAsked(m_shown); });
    m_more->setMenu(menu);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::s, space::s, space::s, 0);
    row->setSpacing(2);
    row->addWidget(m_close);
    row->addStretch();
    row->addWidget(m_more);
    return bar;
}

void ContactDetails::build()
{
    setAccessibleName(tr("Contact"));
    m_copyNumber->setIconExtent(15);
    for (TextLabel* label : {m_name, m_standing}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto* number = new QHBoxLayout;
    number->setSpacing(2);
    // As much room before the number as the button takes after it, so that the number stands in the middle.
    number->addStretch();
    number->addSpacing(m_copyNumber->sizeHint().width() + 2);
    number->addWidget(m_number);
    number->addWidget(m_copyNumber);
    number->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton* button : {m_text, m_edit}) {
        button->setAutoDefault(false);
        buttons->addWidget(button, 1);
    }

    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(space::xl, 0, space::xl, space::xl);
    m_column->setSpacing(0);
    m_column->addWidget(m_avatar, 0, Qt::AlignHCenter);
    m_column->addSpacing(10);
    m_column->addWidget(m_name);
    m_column->addLayout(number);
    m_column->addSpacing(space::s);
    m_column->addWidget(m_standing);
    m_column->addSpacing(space::l);
    m_column->addLayout(buttons);
    m_column->addStretch();

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(makeBar());
    outer->addWidget(scroll, 1);
}

void ContactDetails::setTakesTurns(bool turns)
{
    m_close->setIconName(turns ? QStringLiteral("arrow-left") : QStringLiteral("x"));
    const QString name = turns ? tr("Back to the contacts") : tr("Close the contact's panel");
    m_close->setAccessibleName(name);
    m_close->setToolTip(name);
}

void ContactDetails::setEditOffered(bool offered)
{
    m_edit->setVisible(offered);
}

void ContactDetails::focusFirst()
{
    QWidget* first = m_close;
    for (QPushButton* button : {m_edit, m_text})
        first = button->isEnabled() && button->isVisibleTo(this) ? button : first;
    first->setFocus(Qt::ShortcutFocusReason);
}

void ContactDetails::copy(const QString& text)
{
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void ContactDetails::refresh()
{
    // A change that says nothing new must not take the focus from a row.
    if (m_person.contact().id.isEmpty() ||
        (m_facts && m_person.contact() == m_shown && m_person.conversations() == m_conversations))
        return;
    m_shown = m_person.contact();
    m_conversations = m_person.conversations();
    fill();
}

void ContactDetails::fill()
{
    const ContactWords words(m_shown, m_clock.now());
    const bool hasNumber = !m_shown.mobile.number.isEmpty();
    m_avatar->setPerson(m_shown.fullName(), m_shown.id.text());
    m_name->setText(words.title);
    if (!hasNumber)
        m_number->setText(tr("No number"));
    else
        m_number->setText(m_shown.fullName().isEmpty() ? tr("No name") : words.number);
    m_copyNumber->setVisible(hasNumber);
    m_copyEmail->setEnabled(!m_shown.email.isEmpty());
    fillStanding();

    delete m_facts;
    m_facts = new FactSheet;
    m_facts->addFacts(tr("Details"), ContactWords::detailsOf(m_shown));
    m_facts->addTags(tr("Lists and tags"), words.lists);
    fillConversations();
    m_facts->addFacts(tr("Linked records"), words.crmIds);
    m_facts->addFacts(tr("Record"), ContactWords::recordOf(m_shown));
    m_column->insertWidget(m_column->count() - 1, m_facts);
}

void ContactDetails::fillStanding()
{
    const ContactStanding standing(m_shown);
    const QString whyNot = ContactStanding::whyNoText(m_shown);
    QString sentence = ContactStanding::sentence(m_shown);
    // What opting out and an invalid number mean is in their sentences.
    if (!whyNot.isEmpty() && m_shown.mobile.number.isEmpty())
        sentence += u'\n' + whyNot;
    m_standing->setText(sentence);
    m_standing->setTone(standing.kind == ContactStanding::Kind::OptedOut   ? TextLabel::Tone::Warn
                        : standing.kind == ContactStanding::Kind::NotValid ? TextLabel::Tone::Danger
                        : standing.kind == ContactStanding::Kind::OptedIn  ? TextLabel::Tone::Ok
                                                                           : TextLabel::Tone::Muted);
    m_text->setEnabled(whyNot.isEmpty());
    m_text->setToolTip(whyNot);
    m_text->setAccessibleDescription(whyNot);
}

void ContactDetails::fillConversations()
{
    QVBoxLayout* section = m_facts->addSection(tr("Conversations"));
    if (m_conversations.isEmpty()) {
        section->addWidget(new TextLabel(tr("None so far."), TextLabel::Tone::Muted, TextLabel::Step::Small));
        return;
    }
    for (const Conversation& conversation : qAsConst(m_conversations)) {
        auto* row = new OtherConversationRow(ContactWords::other(conversation, m_clock.now()));
        section->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, id = conversation.id] { Q_EMIT conversationAsked(id); });
    }
    auto* all = makeButton(tr("Find all their messages"), ButtonKind::Quiet, nullptr);
    all->setAutoDefault(false);
    section->addSpacing(space::xs);
    section->addWidget(all);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT messagesAsked(m_shown); });
}

} // namespace rejoinder
