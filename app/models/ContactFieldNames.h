#pragma once

#include <QObject>
#include <QStringList>

namespace rejoinder {

class Store;

/// The names of the custom attributes that the contacts on this computer have, for merge fields. Sakari has no list of
/// them. Reads nothing before the first refresh(), and then a part of the contacts at a time, since they may be many.
/// GUI thread.
class ContactFieldNames : public QObject
{
    Q_OBJECT
public:
    explicit ContactFieldNames(Store& store, QObject* parent = nullptr);

    /// In the order of the alphabet; those read so far.
    [[nodiscard]] const QStringList& names() const { return m_names; }
    /// All contacts have been looked through at least once.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Reads through all contacts again. Nothing while that is under way.
    void refresh();

Q_SIGNALS:
    /// There are more names, or isComplete() now.
    void changed();

private:
    void read(qint64 after);

    Store& m_store;
    QStringList m_names;
    bool m_reading = false;
    bool m_complete = false;
};

} // namespace rejoinder
