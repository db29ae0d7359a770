#include "ui/contacts/form/UnconfirmedContacts.h"

#include "domain/PhoneNumber.h"
#include "domain/WhenDone.h"
#include "session/ContactDesk.h"
#include "ui/text/ErrorWords.h"
#include "ui/text/Isolate.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/QuestionBar.h"

#include <QBoxLayout>

namespace rejoinder {

namespace {

enum Answer { Check, Create, Discard };

} // namespace

UnconfirmedContacts::UnconfirmedContacts(ContactDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Contacts that may not have been made"));
    m_column->setContentsMargins(space::m, space::m, space::m, 0);
    m_column->setSpacing(space::s);
    connect(&desk, &ContactDesk::unconfirmedChanged, this, &UnconfirmedContacts::refresh);
    refresh();
}

void UnconfirmedContacts::refresh()
{
    const QList<Creation> all = m_desk.unconfirmed();
    for (const CreationId& id : m_bars.keys()) {
        const bool still = std::any_of(all.cbegin(), all.cend(), [&id](const Creation& one) { return one.id == id; });
        if (still)
            continue;
        QuestionBar* bar = m_bars.take(id);
        m_news.remove(id);
        // One of its buttons may be the one that is being pressed.
        bar->hide();
        bar->deleteLater();
    }
    for (const Creation& creation : all)
        tell(creation);
    setVisible(!all.isEmpty());
}

void UnconfirmedContacts::tell(const Creation& creation)
{
    QuestionBar*& bar = m_bars[creation.id];
    if (!bar) {
        bar = new QuestionBar;
        m_column->addWidget(bar);
        connect(bar, &QuestionBar::answered, this, [this, id = creation.id](int given) { answer(id, given); });
    }
    const auto* contact = std::get_if<Contact>(&creation.record);
    const QString number = contact ? isolate::number(displayNumber(contact->mobile.number)) : QString();
    const QString name = contact ? contact->fullName() : QString();
    const QString who = name.isEmpty() ? number : tr("%1, %2", "a name, a number").arg(isolate::text(name), number);
    const bool mayRepeat = m_desk.mayRepeat(creation.id);
    QString text = mayRepeat
                       ? tr("Sakari was asked to make the contact %1 and did not answer. It was looked for and is "
                            "not there.")
                             .arg(who)
                       : tr("Sakari was asked to make the contact %1 and did not answer. It may be there; "
                            "Rejoinder looks for it.")
                             .arg(who);
    if (const QString news = m_news.value(creation.id); !news.isEmpty())
        text = tr("%1 %2", "two whole sentences").arg(text, news);
    bar->ask(text, {{tr("Check again")}, {tr("Create again")}, {tr("Discard")}});
    // A second one of the same would not be told from the first: only after a look that counts.
    bar->setAnswerEnabled(Create, mayRepeat);
    bar->show();
}

void UnconfirmedContacts::answer(const CreationId& id, int given)
{
    m_news.remove(id);
    switch (given) {
    case Check:
        whenDone(m_desk.checkAgain(id), this, [this, id](const Result<bool>& found) {
            if (!found)
                m_news.insert(id, errorwords::sentence(found.error()));
            else if (!found.value())
                m_news.insert(id, tr("It was not found just now."));
            refresh();
        });
        break;
    case Create:
        whenDone(m_desk.createAgain(id), this, [this, id](const Result<ContactId>& made) {
            if (!made)
                m_news.insert(id, errorwords::sentence(made.error()));
            refresh();
        });
        break;
    case Discard:
        m_desk.discard(id);
        break;
    }
}

} // namespace rejoinder
