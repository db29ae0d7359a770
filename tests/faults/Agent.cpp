#include "Agent.h"

#include "Backdoor.h"
#include "Child.h"

namespace rejoinder::faults {

namespace {

QString textIn(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1StringView(key)).toString();
}

QJsonObject command(const QString& verb)
{
    return {{QStringLiteral("do"), verb}};
}

QJsonObject commandIn(const QString& verb, const QString& conversation)
{
    return {{QStringLiteral("do"), verb}, {QStringLiteral("conversation"), conversation}};
}

} // namespace

Agent::Agent(Child& child, Backdoor& sandbox, People people, quint32 seed, QObject* parent)
    : QObject(parent), m_child(child), m_sandbox(sandbox), m_people(std::move(people)), m_dice(seed)
{
}

void Agent::act(bool mayClick)
{
    const int roll = m_dice.below(100);
    if (roll < 6)
        takeBack();
    else if (roll < 12)
        typeDraft();
    else if (roll < 14)
        disturb();
    else if (roll < 17)
        m_child.tell(commandIn(QStringLiteral("open"), m_dice.oneOf(m_people.toText).conversation));
    else if (!mayClick)
        return;
    else if (roll < 22)
        closeBehindText();
    else if (roll < 30)
        startWithStranger();
    else
        sendText();
}

void Agent::hear(const QJsonObject& what)
{
    const QString word = textIn(what, "say");
    if (word == u"clicked") {
        const qsizetype place = what.value(QStringLiteral("click")).toInteger();
        const bool ok = what.value(QStringLiteral("ok")).toBool();
        m_clicks[place].outcome = ok ? Click::Outcome::Accepted : Click::Outcome::Refused;
        m_accepted += ok;
        m_pending.removeOne(place);
    } else if (word == u"held") {
        m_held.append(textIn(what, "row"));
    } else if (word == u"draftSaved") {
        Draft& draft = m_drafts[textIn(what, "conversation")];
        draft.saved = textIn(what, "text");
        draft.maybe.remove(0, draft.maybe.indexOf(draft.saved) + 1);
    } else if (word == u"draft") {
        onDraft(textIn(what, "conversation"), textIn(what, "text"));
    }
}

void Agent::noteDeath()
{
    m_held.clear();
    m_pending.clear();
}

void Agent::askForDrafts()
{
    for (auto draft = m_drafts.begin(); draft != m_drafts.end(); ++draft) {
        draft->isAsked = true;
        ++m_draftsAsked;
        m_child.tell(commandIn(QStringLiteral("readDraft"), draft.key()));
    }
}

void Agent::sendText()
{
    const bool toLose = !m_people.toLose.isEmpty() && m_dice.chance(5);
    const Correspondent& to = m_dice.oneOf(toLose ? m_people.toLose : m_people.toText);
    // The same once more, because the agent means it.
    const bool again = m_lastText.contains(to.conversation) && m_dice.chance(15);
    const QString text = again ? m_lastText.value(to.conversation) : newText();
    m_lastText.insert(to.conversation, text);
    click(commandIn(QStringLiteral("send"), to.conversation), to.number, text);
}

void Agent::startWithStranger()
{
    // Numbers that belong to nobody: area code, 555-01 and two digits.
    if (m_strangers.isEmpty() || m_dice.chance(70))
        m_strangers.append(QStringLiteral("+1%1555%2")
                               .arg(201 + m_dice.below(788))
                               .arg(100 + m_dice.below(100), 4, 10, QLatin1Char('0')));
    const QString number = m_dice.oneOf(m_strangers);
    QJsonObject start = command(QStringLiteral("start"));
    start.insert(QStringLiteral("number"), number);
    click(start, number, newText());
}

void Agent::takeBack()
{
    if (m_held.isEmpty())
        return;
    QJsonObject undo = command(QStringLiteral("undo"));
    undo.insert(QStringLiteral("row"), m_held.takeLast());
    m_child.tell(undo);
}

void Agent::typeDraft()
{
    if (m_people.toDraftFor.isEmpty())
        return;
    const QString conversation = m_dice.oneOf(m_people.toDraftFor).conversation;
    const QString text = QStringLiteral("Not finished, %1").arg(++m_texts);
    m_drafts[conversation].maybe.append(text);
    QJsonObject draft = commandIn(QStringLiteral("draft"), conversation);
    draft.insert(QStringLiteral("text"), text);
    m_child.tell(draft);
}

void Agent::closeBehindText()
{
    const Correspondent& to = m_dice.oneOf(m_people.toText);
    const QString text = newText();
    m_lastText.insert(to.conversation, text);
    click(commandIn(QStringLiteral("send"), to.conversation), to.number, text);
    m_child.tell(commandIn(QStringLiteral("close"), to.conversation));
}

void Agent::disturb()
{
    if (!m_people.toLose.isEmpty() && m_dice.chance(30)) {
        m_sandbox.post(QStringLiteral("/sandbox/inbound"),
                       {{QStringLiteral("conversationId"), m_dice.oneOf(m_people.toLose).conversation},
                        {QStringLiteral("text"), QStringLiteral("STOP")}});
        return;
    }
    const bool hangsUp = m_dice.chance(50);
    m_sandbox.post(QStringLiteral("/sandbox/control"),
                   {{QStringLiteral("failNext"), QJsonObject{{QStringLiteral("method"), QStringLiteral("POST")},
                                                             {QStringLiteral("path"), QStringLiteral("/messages")},
                                                             {QStringLiteral("status"), hangsUp ? 0 : 400},
                                                             {QStringLiteral("code"), QStringLiteral("MSG-009")},
                                                             {QStringLiteral("afterAccepting"), hangsUp}}}});
}

void Agent::click(QJsonObject command, const QString& number, const QString& text)
{
    command.insert(QStringLiteral("text"), text);
    command.insert(QStringLiteral("click"), m_clicks.size());
    m_pending.append(m_clicks.size());
    m_clicks.append({text, number, Click::Outcome::Unknown});
    m_child.tell(command);
}

QString Agent::newText()
{
    // What a service might change on the way: fields that it fills in, white space, what is written in two ways.
    static const QStringList ways{QStringLiteral("Your order %1 is ready"),
                                  QStringLiteral("Hello {{{firstName}}}, see %1"),
                                  QStringLiteral("%1: two  spaces\nand a line"),
                                  QStringLiteral("Cafe\u0301 no. %1"),
                                  QStringLiteral("\U0001F600 %1"),
                                  QStringLiteral(" %1 with room around it ")};
    return m_dice.oneOf(ways).arg(++m_texts);
}

void Agent::onDraft(const QString& conversation, const QString& text)
{
    Draft& draft = m_drafts[conversation];
    if (!std::exchange(draft.isAsked, false))
        return;
    --m_draftsAsked;
    m_draftsLost += text != draft.saved && !draft.maybe.contains(text);
}

} // namespace rejoinder::faults
