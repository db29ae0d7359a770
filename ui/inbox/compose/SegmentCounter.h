#pragma once

#include "ui/widgets/TextLabel.h"

namespace rejoinder {

struct Balance;

/// The quiet line beside Send: "95 / 160 · 1 segment · $0.016", and which character made the text Unicode where one
/// did. The note about that character gives way first where the line is narrow; the tooltip always has all of it.
class SegmentCounter : public TextLabel
{
    Q_OBJECT
public:
    explicit SegmentCounter(QWidget* parent = nullptr);

    /// `draft` as the customer would get it. The price is left out where the balance does not name one. Empty: nothing.
    void setText(const QString& draft, const Balance& balance);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QString m_count; ///< "95 / 160 · 1 segment · $0.016"
    QString m_full;  ///< the same with the note before it, where there is a note
};

} // namespace rejoinder
