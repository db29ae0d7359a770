#pragma once

#include <QHeaderView>

namespace rejoinder {

/// The headings of the table: quiet words, with an arrow beside the one that the rows are sorted by.
class ContactTableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ContactTableHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace rejoinder
