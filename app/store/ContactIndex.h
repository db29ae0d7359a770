#pragma once

#include <QList>
#include <QString>

namespace rejoinder {

class Databases;

/// What a transaction changes in the search indexes of people, kept back until its end like MessageIndex, and for one
/// more reason: a row that comes with a trigger, as a conversation does, opens a savepoint, and at each one FTS5 writes
/// out all that it has gathered. Store thread.
class ContactIndex
{
public:
    /// `words` as indexWords() makes them, `digits` as digitsOf().
    void add(qint64 pk, const QString& words, const QString& digits) { m_changes.append({pk, words, digits, false}); }
    /// The ones that were added.
    void remove(qint64 pk, const QString& words, const QString& digits) { m_changes.append({pk, words, digits, true}); }

    /// Before the transaction is committed. Throws SqlFailure.
    void write(Databases& databases);
    /// After it was taken back.
    void forget() { m_changes.clear(); }

private:
    struct Change
    {
        qint64 pk = 0;
        QString words;
        QString digits;
        bool isRemoval = false;
    };
    QList<Change> m_changes;
};

} // namespace rejoinder
