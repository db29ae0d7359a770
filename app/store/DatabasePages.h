#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace rejoinder {

/// The pages of an SQLite file together with what its write-ahead log adds to them, read without SQLite: however much
/// of the two is damaged, each page that is whole can be had. Pure. https://sqlite.org/fileformat2.html
class DatabasePages
{
public:
    DatabasePages(QByteArray file, const QByteArray& log);

    [[nodiscard]] quint32 pageSize() const { return m_pageSize; }
    /// Bytes of a page that hold content.
    [[nodiscard]] quint32 usableSize() const { return m_usableSize; }
    /// Of all pages that are there, ascending; the first is 1.
    [[nodiscard]] QList<quint32> numbers() const;
    /// Empty where there is no whole page of this number.
    [[nodiscard]] QByteArray page(quint32 number) const;

    /// The file ends within a page that the log does not have. SQLite would read zeros in place of the rest.
    [[nodiscard]] bool isCutShort() const;
    /// The log holds transactions that SQLite will not see, because something before them is damaged. It would open the
    /// file without a word, as it was some time ago: texts that have gone out would be queued again.
    [[nodiscard]] static bool isLogBroken(const QByteArray& log);

private:
    QByteArray m_file;
    QHash<quint32, QByteArray> m_newer; ///< from the log
    quint32 m_pageSize;
    quint32 m_usableSize;
};

} // namespace rejoinder
