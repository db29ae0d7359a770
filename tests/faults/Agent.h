#pragma once

#include "Dice.h"
#include "Evidence.h"
#include "People.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace rejoinder::faults {

class Backdoor;
class Child;

/// Who sits in front of the program: types, clicks, takes back, closes, and remembers what was asked for and what the
/// program said to it.
class Agent : public QObject
{
    Q_OBJECT
public:
    Agent(Child& child, Backdoor& sandbox, People people, quint32 seed, QObject* parent = nullptr);

    /// Does one thing, mostly a text. `mayClick`: more texts are wanted.
    void act(bool mayClick);
    void hear(const QJsonObject& what);
    /// What was held or waited for died with the program.
    void noteDeath();

    /// Asks for every draft that the program has said to be saved.
    void askForDrafts();
    [[nodiscard]] bool hasSeenDrafts() const { return m_draftsAsked == 0; }
    [[nodiscard]] int draftsLost() const { return m_draftsLost; }

    [[nodiscard]] const QList<Click>& clicks() const { return m_clicks; }
    [[nodiscard]] int accepted() const { return m_accepted; }
    /// Clicks that the program has said nothing to so far.
    [[nodiscard]] qsizetype pending() const { return m_pending.size(); }

private:
    struct Draft
    {
        QString saved;        ///< on the disk, as the program has said
        QStringList maybe;    ///< typed since
        bool isAsked = false; ///< it was asked to show it
    };
    void sendText();
    void startWithStranger();
    void takeBack();
    void typeDraft();
    void closeBehindText();
    void disturb();
    void click(QJsonObject command, const QString& number, const QString& text);
    [[nodiscard]] QString newText();
    void onDraft(const QString& conversation, const QString& text);

    Child& m_child;
    Backdoor& m_sandbox;
    const People m_people;
    Dice m_dice;
    QList<Click> m_clicks;
    QList<qsizetype> m_pending;         ///< places in m_clicks
    QHash<QString, QString> m_lastText; ///< by conversation, to be sent again on purpose
    QStringList m_held;                 ///< rows that may be taken back
    QStringList m_strangers;
    QHash<QString, Draft> m_drafts;
    int m_texts = 0;
    int m_accepted = 0;
    int m_draftsAsked = 0;
    int m_draftsLost = 0;
};

} // namespace rejoinder::faults
