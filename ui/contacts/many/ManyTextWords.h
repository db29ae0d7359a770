#pragma once

#include "domain/Account.h"
#include "domain/ManyTexts.h"
#include "domain/TakenBack.h"

#include <QCoreApplication>

namespace rejoinder {

/// What is said about one text to many people, in the user's language. Pure; names and values from outside are plain.
class ManyTextWords
{
    Q_DECLARE_TR_FUNCTIONS(ManyTextWords)
public:
    /// The name, else the number as people read it; for showing, isolated.
    [[nodiscard]] static QString name(const Contact& contact);
    /// The same to speak and compare.
    [[nodiscard]] static QString plainName(const Contact& contact);
    /// Why this person gets none, and what helps where something does; where they get one, their number and whether it
    /// is a reply.
    [[nodiscard]] static QString standing(const OneOfMany& one);
    /// How many get it and how many do not.
    [[nodiscard]] static QString whoGetsIt(const ManyTexts& texts);
    /// How many texts and segments, at what price, the longest; empty where nobody gets one.
    [[nodiscard]] static QString cost(const ManyTexts& texts, const Balance& balance);
    /// The balance does not pay for them; empty: it does, or nobody knows.
    [[nodiscard]] static QString shortOfMoney(const ManyTexts& texts, const Balance& balance);
    /// Why nothing can be sent as it stands; empty: it can.
    [[nodiscard]] static QString whyNot(const ManyTexts& texts);
    /// So many were chosen that they are not even looked at one by one.
    [[nodiscard]] static QString tooMany();
    /// What is asked before anything is written down.
    [[nodiscard]] static QString question(const ManyTexts& texts, const Balance& balance);
    /// On the buttons.
    [[nodiscard]] static QString send(int count);
    /// Above the text that came back.
    [[nodiscard]] static QString takenBack(const TakenBack& taken);
};

} // namespace rejoinder
