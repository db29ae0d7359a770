#include "models/OrderChange.h"

#include <algorithm>
#include <vector>

namespace rejoinder {

namespace {

/// Numbers are dense, so that a bit each is less than a hash of them.
class NumberSet
{
public:
    explicit NumberSet(const QList<qint64>& numbers)
    {
        const auto highest = std::max_element(numbers.cbegin(), numbers.cend());
        m_has.resize(highest == numbers.cend() ? 0 : size_t(*highest) + 1);
        for (const qint64 number : numbers)
            m_has[size_t(number)] = true;
    }
    [[nodiscard]] bool has(qint64 number) const { return size_t(number) < m_has.size() && m_has[size_t(number)]; }

private:
    std::vector<bool> m_has;
};

void addRow(QList<OrderChange::Run>& runs, int row)
{
    if (!runs.isEmpty() && runs.constLast().first + runs.constLast().count == row)
        ++runs.last().count;
    else
        runs.append({row, 1});
}

} // namespace

OrderChange OrderChange::between(const QList<qint64>& before, const QList<qint64>& after, const QSet<qint64>& mayMove)
{
    OrderChange change;
    const NumberSet was(before);
    const NumberSet is(after);
    for (int row = 0; row < before.size(); ++row) {
        if (!is.has(before.at(row))) {
            change.goes.append(before.at(row));
            addRow(change.removals, row);
        }
    }
    // Those that stay and do not move come in the same order in both.
    auto settled = before.cbegin();
    qint64 above = 0;
    for (int row = 0; row < after.size(); ++row) {
        const qint64 pk = after.at(row);
        if (!was.has(pk)) {
            change.comes.append(pk);
            addRow(change.insertions, row);
            continue;
        }
        if (mayMove.contains(pk)) {
            change.moves.append({pk, above});
        } else {
            while (settled != before.cend() && (!is.has(*settled) || mayMove.contains(*settled)))
                ++settled;
            if (settled == before.cend() || *settled != pk)
                change.isInSteps = false;
            else
                ++settled;
        }
        above = pk;
    }
    return change;
}

} // namespace rejoinder
