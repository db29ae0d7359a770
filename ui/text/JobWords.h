#pragma once

#include "domain/ContactJob.h"

#include <QCoreApplication>

namespace rejoinder {

/// Work on many contacts in words. Pure. Names and Sakari's words come from outside and are plain text.
class JobWords
{
    Q_DECLARE_TR_FUNCTIONS(JobWords)
public:
    /// What it is: "Delete 120 contacts", "Import customers.csv".
    [[nodiscard]] static QString title(const ContactJob& job);
    /// How many: "80 of 120".
    [[nodiscard]] static QString count(const ContactJob& job);
    /// "about 3 minutes left"; empty where nobody can say. `left` in seconds; negative: not known.
    [[nodiscard]] static QString timeLeft(qint64 left);
    /// Why it stands, and what to do; empty where it goes on.
    [[nodiscard]] static QString standing(const ContactJob& job);
    /// What came of a finished one: "118 done, 2 not done".
    [[nodiscard]] static QString outcome(const ContactJob& job);
    /// Each total of the report on its own: "9,800 rows are at Sakari now: 9,000 new, 800 changed."
    [[nodiscard]] static QStringList totals(const ContactJob& job);

    /// Why a contact or a row came to no good end.
    [[nodiscard]] static QString reason(const JobFailure& failure);
    /// Whom it is about: the name and the number, or the row's first cells.
    [[nodiscard]] static QString who(const JobItem& item);
};

} // namespace rejoinder
