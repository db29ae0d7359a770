#pragma once

#include "program/Run.h"

namespace rejoinder::bench {

/// Figures of the real program, looked at from outside, beside the bare window.
[[nodiscard]] QList<Figure> measureStart(const Run& run);
[[nodiscard]] QList<Figure> measureMemory(const Run& run);
[[nodiscard]] QList<Figure> measureIdling(const Run& run);
/// A file of contacts, from its path to checked rows.
[[nodiscard]] QList<Figure> measureImport(const Run& run);

/// Starts of the program on a profile and of the bare window, by turns, in milliseconds to the list painted.
struct Starts
{
    Distribution program;
    Distribution floor;
    QString complaint;
};
[[nodiscard]] Starts starts(const Run& run, const QString& profileDirectory, int count);

} // namespace rejoinder::bench
