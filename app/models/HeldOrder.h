#pragma once

#include "models/PlaceList.h"

namespace rejoinder {

/// The rows of a list by their places, but for one that is held: it stays at the number that it has, whatever its place
/// says, and the others go round it. Rows are counted with it. Pure; what a view has to be told, the model tells it.
class HeldOrder
{
public:
    [[nodiscard]] int size() const { return m_places.size() + (m_held > 0 ? 1 : 0); }
    [[nodiscard]] qint64 pkAt(int row) const;
    /// -1 where it is not there.
    [[nodiscard]] int rowOf(qint64 pk) const;
    /// The row that a place has or would have.
    [[nodiscard]] int rowFor(const ListPlace& place) const;
    /// The row that `pk`, which is there and not held, would have at another place once it has left its own.
    [[nodiscard]] int rowAfterMove(qint64 pk, const ListPlace& place) const;
    /// The lowest of those that are not held.
    [[nodiscard]] std::optional<ListPlace> lowest() const;
    /// Of those that are not held, by index among themselves.
    [[nodiscard]] const ListPlace& placeAt(int index) const { return m_places.at(index); }
    [[nodiscard]] int placed() const { return m_places.size(); }
    [[nodiscard]] QList<ListPlace> places() const { return m_places.all(); }

    void insert(const ListPlace& place);
    /// Held or not.
    void remove(qint64 pk);
    void append(const QList<ListPlace>& places) { m_places.append(places); }
    void clear();

    /// 0: none.
    [[nodiscard]] qint64 held() const { return m_held; }
    [[nodiscard]] int heldRow() const { return m_row; }
    /// Where it is; it is there, and no other is held.
    void hold(qint64 pk);
    [[nodiscard]] int rowAfterRelease(const ListPlace& place) const { return m_places.indexFor(place); }
    /// Back among the others, at its place.
    void release(const ListPlace& place);
    /// The row to which the held one goes back after others have come and gone above it.
    [[nodiscard]] int keptRow() const { return std::min(m_kept, m_places.size()); }
    void goBack() { m_row = m_kept = keptRow(); }

private:
    PlaceList m_places; ///< without the held one
    qint64 m_held = 0;
    int m_row = 0; ///< of the held one: how many stand above it
    int m_kept = 0;
};

} // namespace rejoinder
