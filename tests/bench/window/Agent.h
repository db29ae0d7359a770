#pragma once

#include "window/Probe.h"

#include <QModelIndex>
#include <QRandomGenerator>

namespace rejoinder::bench {

/// The one who works in the window during the scripted day: clicks, wheels, types. What is done next is drawn with a
/// fixed seed.
class Agent
{
public:
    explicit Agent(Bench& bench) : m_bench(bench), m_dice(7) {}

    /// One thing that an agent does, with the pauses that somebody makes who reads. Ends with the list at its top and
    /// nothing searched.
    void doSomething();
    /// Something that leaves list and thread where they are: reads, or writes some letters.
    void read();
    /// A click on one of the first rows; its conversation.
    QString openOneOfTheFirst();

private:
    void openFurtherDown();
    void scrollThread();
    void search();
    void send();
    void write(const QString& text);
    void click(const QModelIndex& row);
    [[nodiscard]] int between(int least, int most) { return m_dice.bounded(least, most + 1); }

    Bench& m_bench;
    QRandomGenerator m_dice;
};

} // namespace rejoinder::bench
