#include "models/ListDiff.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <vector>

namespace rejoinder {

namespace {

/// Marks in `stays` a longest run of rising numbers within [first, last) whose values lie between `above` and `below`.
void markLongestRise(const QList<int>& numbers, int first, int last, int above, int below, std::vector<bool>& stays)
{
    std::vector<int> tails; // index of the smallest end of a rise of each length
    std::vector<int> previous(size_t(numbers.size()), -1);
    for (int i = first; i < last; ++i) {
        if (numbers.at(i) <= above || numbers.at(i) >= below)
            continue;
        const auto place = std::lower_bound(tails.begin(), tails.end(), numbers.at(i),
                                            [&](int index, int number) { return numbers.at(index) < number; });
        if (place != tails.begin())
            previous[size_t(i)] = *std::prev(place);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[size_t(i)])
        stays[size_t(i)] = true;
}

QList<ListDiff::Step> removals(QList<QString>& rows, const QSet<QString>& kept)
{
    QList<ListDiff::Step> steps;
    // From below, so that the numbers of the rows above stay right.
    for (int last = int(rows.size()) - 1; last >= 0;) {
        int first = last;
        while (first >= 0 && !kept.contains(rows.at(first)))
            --first;
        if (first < last) {
            steps.append({ListDiff::Step::Kind::Remove, first + 1, last - first, 0});
            rows.remove(first + 1, last - first);
        }
        last = first - 1;
    }
    return steps;
}

/// `rows` and `order` hold the same keys.
QList<ListDiff::Step> moves(QList<QString>& rows, const QList<QString>& order, const QString& pinned)
{
    QHash<QString, int> wanted;
    for (int i = 0; i < order.size(); ++i)
        wanted.insert(order.at(i), i);
    QList<int> numbers;
    for (const QString& key : rows)
        numbers.append(wanted.value(key));

    std::vector<bool> stays(size_t(rows.size()), false);
    const int size = int(rows.size());
    const int pin = pinned.isEmpty() ? -1 : int(rows.indexOf(pinned));
    if (pin < 0) {
        markLongestRise(numbers, 0, size, -1, size, stays);
    } else {
        stays[size_t(pin)] = true;
        markLongestRise(numbers, 0, pin, -1, numbers.at(pin), stays);
        markLongestRise(numbers, pin + 1, size, numbers.at(pin), size, stays);
    }
    QSet<QString> movers;
    for (int i = 0; i < size; ++i) {
        if (!stays[size_t(i)])
            movers.insert(rows.at(i));
    }
    QList<ListDiff::Step> steps;
    for (int i = 0; i < order.size() && !movers.isEmpty(); ++i) {
        const QString& key = order.at(i);
        if (!movers.contains(key))
            continue;
        // Right below its neighbour, which is in its place among those settled so far.
        const int from = int(rows.indexOf(key));
        const int neighbour = i == 0 ? -1 : int(rows.indexOf(order.at(i - 1)));
        const int to = neighbour < from ? neighbour + 1 : neighbour;
        if (to != from) {
            rows.move(from, to);
            steps.append({ListDiff::Step::Kind::Move, from, 1, to});
        }
        movers.remove(key);
    }
    return steps;
}

QList<ListDiff::Step> insertions(const QList<QString>& rows, const QList<QString>& after)
{
    QList<ListDiff::Step> steps;
    const QSet<QString> known(rows.begin(), rows.end());
    for (int first = 0; first < after.size();) {
        int end = first;
        while (end < after.size() && !known.contains(after.at(end)))
            ++end;
        if (end > first)
            steps.append({ListDiff::Step::Kind::Insert, first, end - first, 0});
        first = end + 1;
    }
    return steps;
}

} // namespace

QList<ListDiff::Step> ListDiff::between(const QList<QString>& before, const QList<QString>& after,
                                        const QString& pinned)
{
    QList<QString> rows = before;
    QList<Step> steps = removals(rows, QSet<QString>(after.begin(), after.end()));
    const QSet<QString> survivors(rows.begin(), rows.end());
    QList<QString> order;
    std::copy_if(after.begin(), after.end(), std::back_inserter(order),
                 [&](const QString& key) { return survivors.contains(key); });
    steps += moves(rows, order, pinned);
    steps += insertions(rows, after);
    return steps;
}

} // namespace rejoinder
