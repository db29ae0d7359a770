#pragma once

#include "data/Random.h"
#include "data/SandboxData.h"
#include "life/Pace.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace rejoinder::sandbox {

class Arrivals;
class Phrases;

/// The people on the other side: they answer what the account sends them, and now and then write first.
class Customers : public QObject
{
    Q_OBJECT
public:
    Customers(SandboxData& data, Arrivals& arrivals, const Phrases& phrases, const Pace& pace, quint64 seed);

    /// false: nobody writes by himself; what is under way is dropped.
    void setTalkative(bool talkative);
    /// The carrier has handed this text over.
    void heard(Index message);

private:
    void answer(Index message);
    void writeFirst();

    SandboxData& m_data;
    Arrivals& m_arrivals;
    const Phrases& m_phrases;
    const Pace& m_pace;
    Random m_random;
    QTimer m_nextToWrite;
    bool m_talkative = false;
    QHash<Index, int> m_answered; ///< answers given, by conversation
};

} // namespace rejoinder::sandbox
