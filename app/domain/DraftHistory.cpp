#include "domain/DraftHistory.h"

#include <algorithm>

namespace rejoinder {

namespace {

/// Fewer characters than this are typed again faster than they are looked for.
constexpr qsizetype leastWorthKeeping = 3;
/// As many missing characters are a loss however long the text is.
constexpr qsizetype muchText = 20;
/// Above this many comparisons (texts far longer than a message may be) what differs in the middle counts as missing.
constexpr qsizetype mostComparisons = 4'000'000;

QStringList wordsOf(QStringView text)
{
    return text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Characters of those words of `before` that `after` does not have in the same order.
qsizetype missingWords(const QStringList& before, const QStringList& after)
{
    qsizetype all = 0;
    for (const QString& word : before)
        all += word.size();
    if (before.size() * after.size() > mostComparisons)
        return all;
    // The longest common subsequence, weighed by characters, row by row.
    QList<qsizetype> row(after.size() + 1, 0);
    for (const QString& word : before) {
        qsizetype diagonal = 0;
        for (qsizetype j = 0; j < after.size(); ++j) {
            const qsizetype above = row[j + 1];
            row[j + 1] = word == after[j] ? diagonal + word.size() : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return all - row.last();
}

qsizetype visibleSize(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

/// How many characters of `before` are not in `after`, blanks aside.
qsizetype missingText(const QString& before, const QString& after)
{
    // What both begin and end with needs no words: half a word that is being typed on is not missing.
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return missingWords(wordsOf(QStringView(before).sliced(head, before.size() - head - tail)),
                        wordsOf(QStringView(after).sliced(head, after.size() - head - tail)));
}

} // namespace

bool losesText(const QString& before, const QString& after)
{
    const qsizetype whole = visibleSize(before);
    if (whole < leastWorthKeeping)
        return false;
    const qsizetype missing = missingText(before, after);
    return missing >= muchText || missing * 2 >= whole;
}

QList<DraftVersion> withVersion(QList<DraftVersion> newestFirst, const DraftVersion& lost)
{
    const auto holds = [](const DraftVersion& one, const DraftVersion& other) {
        return missingText(other.text, one.text) == 0;
    };
    const auto holding = std::find_if(newestFirst.begin(), newestFirst.end(),
                                      [&](const DraftVersion& kept) { return holds(kept, lost); });
    const DraftVersion newest =
        holding == newestFirst.end() ? lost : DraftVersion{holding->text, holding->cursor, lost.at, {}};
    newestFirst.removeIf([&](const DraftVersion& kept) { return holds(newest, kept); });
    newestFirst.prepend(newest);
    return newestFirst.first(std::min<qsizetype>(newestFirst.size(), mostDraftVersions));
}

DraftStep draftStep(const DraftTrail& before, const QString& text, DraftMoment moment)
{
    if (moment == DraftMoment::Sent)
        return {{text, text, text}, {}};
    DraftStep step{{text, before.fullest, before.settled}, {}};
    if (losesText(before.fullest, text)) {
        step.lost.append(before.fullest);
        step.now.fullest = text;
        // What was there when they came is in it, so it is kept with it.
        if (!losesText(before.settled, before.fullest))
            step.now.settled = text;
    } else if (text.size() >= before.fullest.size()) {
        step.now.fullest = text;
    }
    if (moment == DraftMoment::Exchanged && missingText(before.text, text) > 0) {
        step.lost.append(before.text);
        step.now.fullest = text;
        step.now.settled = text;
    }
    if (moment == DraftMoment::Left) {
        // Written over little by little, none of the steps a loss by itself.
        if (losesText(step.now.settled, text))
            step.lost.prepend(step.now.settled);
        step.now.settled = text;
    }
    return step;
}

Draft joinedDraft(const Draft& returned, const Draft& standing)
{
    if (standing.text.trimmed().isEmpty() || standing.text == returned.text)
        return returned;
    if (returned.text.isEmpty())
        return standing;
    return {returned.text + u'\n' + standing.text, returned.cursor};
}

} // namespace rejoinder
