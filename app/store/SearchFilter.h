#pragma once

#include <QString>
#include <QStringList>

namespace rejoinder {

class Statement;

/// What somebody typed into a search field as a condition for a WHERE, with its values. All words must be found; each
/// in a name, an e-mail, a run of a number's digits or (in a list of conversations) in any text of the thread.
class SearchFilter
{
public:
    [[nodiscard]] static SearchFilter overContacts(const QString& typed);
    /// For a query that names the conversation table `c`.
    [[nodiscard]] static SearchFilter overConversations(const QString& typed);

    /// Begins with " AND", or empty where nothing was typed.
    [[nodiscard]] const QString& condition() const { return m_condition; }
    void bindTo(Statement& statement) const;
    /// Something was typed, but nothing that could be found ("?!").
    [[nodiscard]] bool findsNothing() const { return m_findsNothing; }

private:
    void addTerm(const QString& term, bool withTexts);
    static SearchFilter made(const QString& typed, bool withTexts);

    QString m_condition;
    QStringList m_values;
    bool m_findsNothing = false;
};

} // namespace rejoinder
