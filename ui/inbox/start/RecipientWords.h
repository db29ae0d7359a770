#pragma once

#include "ui/inbox/start/RecipientReview.h"

#include <QCoreApplication>

namespace rejoinder {

/// What is said below the "To" field about the recipient. Pure.
class RecipientWords
{
    Q_DECLARE_TR_FUNCTIONS(RecipientWords)
public:
    enum class Tone { Quiet, Good, Wrong };

    /// `region`: the country that a number without "+" is taken to be in; may be empty. `matches`: how many contacts
    /// are shown to choose from.
    RecipientWords(const RecipientReview& check, const QString& typed, const QString& region, int matches,
                   const QDateTime& now);

    QString sentence; ///< empty: nothing to say
    Tone tone = Tone::Quiet;

    /// The contact's name, else the number as people read it.
    [[nodiscard]] static QString name(const RecipientReview& check);
};

} // namespace rejoinder
