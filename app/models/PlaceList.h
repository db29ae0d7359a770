#pragma once

#include "domain/ConversationRow.h"

#include <optional>
#include <vector>

namespace rejoinder {

/// The order of a list of conversations, newest first, without the rows themselves: 24 bytes each, so that all hundred
/// thousand of a folder are at hand. Adding, taking out and finding one touch a run of a few hundred places, whatever
/// the length. Places are told apart by their pk, which the store counts up from 1.
class PlaceList
{
public:
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool contains(qint64 pk) const { return timeOf(pk).has_value(); }
    [[nodiscard]] const ListPlace& at(int index) const;
    /// nullopt where it is not in the list.
    [[nodiscard]] std::optional<int> indexOf(qint64 pk) const;
    /// Where a place is or would be: how many stand above it.
    [[nodiscard]] int indexFor(const ListPlace& place) const;

    /// Its pk is not in the list.
    void insert(const ListPlace& place);
    /// Its pk is.
    void remove(qint64 pk);
    /// All of these stand below what is there and are in order.
    void append(const QList<ListPlace>& places);
    void clear();
    [[nodiscard]] QList<ListPlace> all() const;

private:
    using Run = std::vector<ListPlace>;
    [[nodiscard]] size_t runFor(const ListPlace& place) const;
    [[nodiscard]] std::optional<qint64> timeOf(qint64 pk) const;
    void note(const ListPlace& place);

    std::vector<Run> m_runs;     ///< none is empty
    std::vector<qint64> m_times; ///< by pk
    int m_size = 0;
};

} // namespace rejoinder
