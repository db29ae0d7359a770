#pragma once

#include "domain/ManyTexts.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

class Store;

/// The people who were chosen for something that is done to all of them, as the store has them: who opts out or is
/// deleted meanwhile is seen at once. GUI thread.
class ChosenPeople : public QObject
{
    Q_OBJECT
public:
    explicit ChosenPeople(Store& store, QObject* parent = nullptr);

    /// As they were when they were chosen; what the store says of them follows.
    void choose(const QList<Contact>& people);
    /// In the order in which they were chosen.
    [[nodiscard]] const QList<ChosenPerson>& all() const;
    /// The store has been asked about all of them.
    [[nodiscard]] bool isRead() const;
    /// As the store has them at this moment, which all() shows too by then.
    QFuture<QList<ChosenPerson>> readNow();

Q_SIGNALS:
    /// all() or isRead() is another.
    void changed();

private:
    void reload();

    Store& m_store;
    QList<ChosenPerson> m_people;
    quint64 m_choice = 0; ///< an answer for an earlier one is late
    bool m_isRead = false;
    bool m_reading = false;
    bool m_readAgain = false;
};

} // namespace rejoinder
