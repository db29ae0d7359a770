#pragma once

#include "data/Random.h"
#include "data/SandboxData.h"

#include <QStringList>

namespace rejoinder::sandbox {

/// People and conversations beyond the written-out ones, made of names and small stories in many languages. Lean: a
/// hundred thousand conversations take seconds.
class Crowd
{
public:
    Crowd(SandboxData& data, const Options& options);

    void fill();

private:
    struct Language
    {
        QString code;
        QStringList firstNames;
        QStringList lastNames;
        int weight = 1;
        QList<QStringList> stories; ///< lines, "<" from the customer and ">" from the account
    };

    void readPeople();
    void addContacts(qsizetype wanted);
    /// age: above 0 for the newest, 1 for the oldest. lines: 0 leaves their number to chance.
    void addConversation(double age, int lines);
    /// How many messages each of the next `count` conversations gets, where the options fix their sum.
    QList<int> lengths(qsizetype count);
    int length(Index conversation);
    bool isTaken(const QString& number) const;
    Index newContact();
    const Language& someLanguage();
    void tell(Index conversation, const Language& language, Moment end, int lines);
    QString line(const QString& text, const ContactRecord& contact) const;
    void addLine(Index conversation, const QString& line, Moment when);

    SandboxData& m_data;
    const Options& m_options;
    Random m_random;
    QList<Language> m_languages;
    int m_totalWeight = 0;
    quint32 m_nextNumber = 0;
    Index m_nextContact = 0; ///< the next one without a conversation
};

} // namespace rejoinder::sandbox
