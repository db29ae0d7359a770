#include "ui/theme/Avatar.h"

#include <QTextBoundaryFinder>
#include <array>

namespace rejoinder::avatar {

static QString firstGrapheme(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.first(end) : QString();
}

QString initials(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("#");
    QString letters = firstGrapheme(words.first());
    if (words.size() > 1)
        letters += firstGrapheme(words.last());
    return letters.toUpper();
}

QColor colour(const QString& contactId, const QString& name)
{
    if (name.trimmed().isEmpty())
        return QColor(0x6b, 0x74, 0x85);
    // Muted, and dark enough for white letters at 4.5:1.
    static constexpr std::array<QRgb, 12> colours{0xff7c57c2, 0xff2a7f74, 0xffb8486f, 0xff3672c4,
                                                  0xffa8641b, 0xff447f38, 0xff8752a6, 0xff53667f,
                                                  0xffb14d3c, 0xff24789a, 0xff6a6f1f, 0xff9a4b92};
    // FNV-1a: the same colour on every machine and in every run, which qHash does not promise.
    quint32 hash = 2166136261u;
    for (const QChar c : contactId)
        hash = (hash ^ c.unicode()) * 16777619u;
    return QColor::fromRgb(colours[hash % colours.size()]);
}

void paint(QPainter& painter, const QRect& circle, const QString& name, const QString& contactId)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(contactId, name));
    painter.drawEllipse(circle);
    QFont font = painter.font();
    font.setPixelSize(qMax(8, circle.height() * 36 / 100));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(circle, Qt::AlignCenter, initials(name));
    painter.restore();
}

} // namespace rejoinder::avatar
