#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace rejoinder::bench {

/// What the command line asked for.
struct BenchOptions
{
    int conversations = 100'000;
    int messages = 1'000'000;
    int contacts = 50'000;
    int longest = 10'000; ///< messages in one of the threads
    bool json = false;
    bool markdown = false;
    bool checks = false; ///< in the words of Qt Test: a line for each figure, PASS or FAIL!
    bool list = false;   ///< say the names of the figures, and end
    bool quick = false;  ///< a small profile, and ratios alone
    QStringList only;    ///< parts to measure; empty: all
    QString profile;     ///< directory to keep the profiles in, and to find them again; empty: a temporary one
    int dayMinutes = 30;
    int runs = 20; ///< starts of the program

    /// nullopt and a sentence in `complaint` where the arguments make no sense; an empty sentence: --help was answered.
    static std::optional<BenchOptions> parse(const QStringList& arguments, QString* complaint);
    /// The same with a tenth of the data.
    [[nodiscard]] BenchOptions tenth() const;
};

} // namespace rejoinder::bench
