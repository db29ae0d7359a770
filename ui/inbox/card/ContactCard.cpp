#include "ui/inbox/card/ContactCard.h"

#include "domain/Clock.h"
#include "models/ContactModel.h"
#include "ui/inbox/card/AvatarView.h"
#include "ui/inbox/card/FactSheet.h"
#include "ui/inbox/card/FlowLayout.h"
#include "ui/inbox/card/OtherConversationRow.h"
#include "ui/inbox/card/Tag.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QScrollArea>

namespace rejoinder {

ContactCard::ContactCard(ContactModel& model, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_clock(clock),
      m_avatar(new AvatarView),
      m_name(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Title)),
      m_number(new TextLabel(TextLabel::Tone::Muted)),
      m_copy(new IconButton(QStringLiteral("copy"), tr("Copy number"))),
      m_edit(new IconButton(QStringLiteral("pencil"), tr("Edit contact"))),
      m_page(new QWidget),
      m_nobody(new StateView)
{
    setAccessibleName(tr("Contact"));
    m_nobody->setState(QStringLiteral("person"), tr("Nobody chosen"),
                       tr("Choose a conversation to see who it is with."));
    m_name->setWordWrap(true);
    m_name->setAlignment(Qt::AlignHCenter);
    m_copy->setIconExtent(15);
    m_edit->setIconExtent(16);
    m_edit->hide();

    auto* number = new QHBoxLayout;
    number->setSpacing(2);
    // As much room before the number as the button takes after it, so that the number stands in the middle.
    number->addStretch();
    number->addSpacing(m_copy->sizeHint().width() + 2);
    number->addWidget(m_number);
    number->addWidget(m_copy);
    number->addStretch();

    auto* person = new QVBoxLayout(m_page);
    person->setContentsMargins(space::xl, space::xxl, space::xl, space::xl);
    person->setSpacing(0);
    // Beside the circle, which stands in the middle with or without it.
    auto* head = new QGridLayout;
    head->setContentsMargins({});
    head->addWidget(m_avatar, 0, 0, Qt::AlignHCenter);
    head->addWidget(m_edit, 0, 0, Qt::AlignRight | Qt::AlignTop);
    person->addLayout(head);
    person->addSpacing(10);
    person->addWidget(m_name);
    person->addLayout(number);
    person->addStretch();

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_page);
    scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);

    auto* ground = new Surface(Surface::Ground::Pane, Qt::LeftEdge);
    auto* inner = new QVBoxLayout(ground);
    inner->setContentsMargins({});
    inner->addWidget(m_nobody);
    inner->addWidget(scroll);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(ground);

    m_copied.setSingleShot(true);
    m_copied.setInterval(1500);
    connect(m_copy, &QAbstractButton::clicked, this, &ContactCard::copyNumber);
    connect(&m_copied, &QTimer::timeout, this, [this] {
        m_copy->setIconName(QStringLiteral("copy"));
        m_copy->setAccessibleName(tr("Copy number"));
    });
    connect(m_edit, &QAbstractButton::clicked, this, &ContactCard::editAsked);
    connect(&model, &ContactModel::changed, this, &ContactCard::refresh);
    scroll->hide();
    refresh();
}

QSize ContactCard::sizeHint() const
{
    return {292, 480};
}

void ContactCard::setEditOffered(bool offered)
{
    m_editOffered = offered;
    refresh();
}

void ContactCard::setEditor(QWidget* editor)
{
    m_editor = editor;
    m_nobody->parentWidget()->layout()->addWidget(editor);
    setEditing(false);
}

void ContactCard::setEditing(bool editing)
{
    m_editing = editing;
    m_editor->setVisible(editing);
    refresh();
}

void ContactCard::focusEdit()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ContactCard::copyNumber()
{
    const QString number = m_model.conversation().contact.mobile.number;
    if (number.isEmpty())
        return;
    QApplication::clipboard()->setText(number);
    m_copy->setIconName(QStringLiteral("check"));
    m_copy->setAccessibleName(tr("Number copied"));
    m_copied.start();
}

void ContactCard::refresh()
{
    const Conversation& conversation = m_model.conversation();
    const bool somebody = !conversation.id.isEmpty();
    m_nobody->setVisible(!somebody && !m_editing);
    m_page->parentWidget()->parentWidget()->setVisible(somebody && !m_editing);
    m_edit->setVisible(m_editOffered && !conversation.contact.id.isEmpty());
    if (!somebody)
        return;
    const ContactWords words(conversation.contact, m_clock.now());
    QList<ContactWords::Other> others;
    for (const Conversation& other : m_model.otherConversations())
        others.append(ContactWords::other(other, m_clock.now()));
    // A new text alone changes nothing here, and must not take the focus from a row of the card.
    if (words == m_shown && others == m_others && m_contactId == conversation.contact.id.text() && m_facts)
        return;
    m_shown = words;
    m_others = others;
    m_contactId = conversation.contact.id.text();
    fill();
}

void ContactCard::fill()
{
    m_avatar->setPerson(m_model.conversation().contact.fullName(), m_contactId);
    m_name->setText(m_shown.title);
    // Where the number is the title, the button that copies it would stand alone.
    const Contact& contact = m_model.conversation().contact;
    const bool hasNumber = !contact.mobile.number.isEmpty();
    if (!hasNumber)
        m_number->setText(tr("No number"));
    else
        m_number->setText(contact.fullName().isEmpty() ? tr("No name") : m_shown.number);
    m_copy->setVisible(hasNumber);

    delete m_facts;
    m_facts = new FactSheet;
    auto* tags = new FlowLayout(FlowLayout::Lines::Centred, 6);
    const auto addTag = [&](const QString& text, Tag::Kind kind) {
        if (!text.isEmpty())
            tags->addWidget(new Tag(text, kind));
    };
    addTag(m_shown.optedOut, Tag::Kind::Warning);
    addTag(m_shown.invalid, Tag::Kind::Bad);
    addTag(m_shown.optedIn, Tag::Kind::Good);
    addTag(m_shown.lineType, Tag::Kind::Plain);
    static_cast<QVBoxLayout*>(m_facts->layout())->addLayout(tags);

    m_facts->addFacts(tr("Details"), m_shown.details);
    m_facts->addTags(tr("Lists"), m_shown.lists);
    m_facts->addFacts(tr("Linked records"), m_shown.crmIds);
    if (!m_others.isEmpty()) {
        QVBoxLayout* section = m_facts->addSection(tr("Other conversations"));
        for (const ContactWords::Other& other : qAsConst(m_others)) {
            auto* row = new OtherConversationRow(other);
            section->addWidget(row);
            connect(row, &QAbstractButton::clicked, this, [this, id = other.id] { Q_EMIT openConversation(id); });
        }
    }
    auto* page = static_cast<QVBoxLayout*>(m_page->layout());
    page->insertWidget(page->count() - 1, m_facts);
}

} // namespace rejoinder
