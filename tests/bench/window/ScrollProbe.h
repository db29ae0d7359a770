#pragma once

#include "window/Probe.h"

class QAbstractItemView;

namespace rejoinder::bench {

/// "scroll-list", "scroll-thread": from the moment at which the wheel turns, every 16 ms, to the frame that shows it.
/// What the window does between two turns (rows that come in) counts where it keeps the next frame waiting.
[[nodiscard]] Findings scrollProbe(Bench& bench);

/// The same of any view: turns the wheel once a beat and hands every frame that moved something to `samples`. What went
/// wrong; empty: nothing.
[[nodiscard]] QString scrollFrames(Bench& bench, QAbstractItemView* view, int frames, int direction,
                                   QList<double>& samples);

} // namespace rejoinder::bench
