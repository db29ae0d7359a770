#pragma once

#include <QString>
#include <vector>

namespace rejoinder {

/// Numbers of the store's rows. They are dense, so that a bit each is less than a hash of them: 6 KB for fifty
/// thousand.
class NumberSet
{
public:
    [[nodiscard]] bool has(qint64 number) const;
    [[nodiscard]] int size() const;
    /// Not below zero.
    void add(qint64 number);
    /// Leaves those that are in `other` too.
    void intersect(const NumberSet& other);
    /// As a list, in their order.
    [[nodiscard]] QString toJson() const;

private:
    std::vector<quint64> m_words;
};

} // namespace rejoinder
