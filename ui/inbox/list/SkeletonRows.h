#pragma once

#include <QWidget>

namespace rejoinder {

struct ConversationRowFonts;

/// Grey shapes where the rows of the list will be, while the first of them are read.
class SkeletonRows : public QWidget
{
    Q_OBJECT
public:
    explicit SkeletonRows(QWidget* parent = nullptr);

    /// The shapes of one row, the `number`th, in place of its words.
    static void paintRow(QPainter& painter, const QRect& row, const ConversationRowFonts& fonts,
                         const QPalette& palette, Qt::LayoutDirection direction, int number);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rejoinder
