#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace rejoinder {

class Databases;

/// Words in the table of terms end here, in QChars: what is longer stands for all that begin so.
inline constexpr int longestTerm = 40;

/// What a transaction changes in the search index of messages. It is kept back until the end and then written in the
/// order of the keys: FTS5 writes out all that it has gathered wherever a key is lower than the one before, and pages
/// come newest first. Store thread.
class MessageIndex
{
public:
    void add(qint64 pk, const QString& text) { m_changes.append({pk, text, false}); }
    /// `text` is the one that was added.
    void remove(qint64 pk, const QString& text) { m_changes.append({pk, text, true}); }

    /// Before the transaction is committed. Throws SqlFailure.
    void write(Databases& databases);
    /// After it was taken back.
    void forget();

private:
    struct Change
    {
        qint64 pk = 0;
        QString text;
        bool isRemoval = false;
    };
    void noteTerm(Databases& databases, const QString& term);

    QList<Change> m_changes;
    QSet<QString> m_noted; ///< terms that are in the table for sure; not all of them
};

} // namespace rejoinder
