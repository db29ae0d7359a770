#include "ui/templates/Differences.h"

#include <QStringView>
#include <algorithm>
#include <vector>

namespace rejoinder::differences {

namespace {

/// Above this many pairs of words the texts are compared as wholes: no template that fits into texts has as many.
constexpr qsizetype mostPairs = 4'000'000;

/// Words, and what stands between them, in order.
QList<Span> piecesOf(const QString& text)
{
    QList<Span> pieces;
    for (int i = 0; i < text.size(); ++i) {
        const bool inWord = text.at(i).isLetterOrNumber();
        const bool goesOn = inWord && i > 0 && text.at(i - 1).isLetterOrNumber();
        // The second half of a character outside the basic plane stays with the first.
        const bool isHalf = text.at(i).isLowSurrogate() && i > 0;
        if (goesOn || isHalf)
            ++pieces.last().length;
        else
            pieces.append({i, 1});
    }
    return pieces;
}

void mark(QList<Span>& spans, const Span& piece)
{
    if (!spans.isEmpty() && spans.last().start + spans.last().length == piece.start)
        spans.last().length += piece.length;
    else
        spans.append(piece);
}

} // namespace

Sides between(const QString& left, const QString& right)
{
    Sides sides;
    if (left == right)
        return sides;
    const QList<Span> a = piecesOf(left);
    const QList<Span> b = piecesOf(right);
    if (a.size() * b.size() > mostPairs) {
        sides.left.append({0, int(left.size())});
        sides.right.append({0, int(right.size())});
        return sides;
    }
    const auto same = [&](qsizetype i, qsizetype j) {
        return QStringView(left).sliced(a.at(i).start, a.at(i).length) ==
               QStringView(right).sliced(b.at(j).start, b.at(j).length);
    };
    // The longest common sequence of pieces, from the ends.
    const size_t columns = size_t(b.size()) + 1;
    std::vector<int> common((size_t(a.size()) + 1) * columns, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int& { return common[size_t(i) * columns + size_t(j)]; };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = same(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (same(i, j)) {
            ++i;
            ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            mark(sides.left, a.at(i++));
        } else {
            mark(sides.right, b.at(j++));
        }
    }
    for (; i < a.size(); ++i)
        mark(sides.left, a.at(i));
    for (; j < b.size(); ++j)
        mark(sides.right, b.at(j));
    return sides;
}

} // namespace rejoinder::differences
