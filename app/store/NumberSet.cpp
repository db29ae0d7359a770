#include "store/NumberSet.h"

#include <QStringList>
#include <algorithm>
#include <bit>

namespace rejoinder {

namespace {

constexpr qint64 bitsOfWord = 64;

quint64 bitOf(qint64 number)
{
    return quint64(1) << (number % bitsOfWord);
}

} // namespace

bool NumberSet::has(qint64 number) const
{
    const auto word = size_t(number / bitsOfWord);
    return number >= 0 && word < m_words.size() && (m_words[word] & bitOf(number)) != 0;
}

int NumberSet::size() const
{
    int size = 0;
    for (const quint64 word : m_words)
        size += std::popcount(word);
    return size;
}

void NumberSet::add(qint64 number)
{
    const auto word = size_t(number / bitsOfWord);
    if (word >= m_words.size())
        m_words.resize(std::max(word + 1, 2 * m_words.size()));
    m_words[word] |= bitOf(number);
}

void NumberSet::intersect(const NumberSet& other)
{
    m_words.resize(std::min(m_words.size(), other.m_words.size()));
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
}

QString NumberSet::toJson() const
{
    QStringList numbers;
    for (qint64 number = 0; number < qint64(m_words.size()) * bitsOfWord; ++number) {
        if (has(number))
            numbers.append(QString::number(number));
    }
    return u'[' + numbers.join(u',') + u']';
}

} // namespace rejoinder
