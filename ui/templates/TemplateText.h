#pragma once

#include "ui/inbox/compose/TemplatePreview.h"

namespace rejoinder {

/// A template's text to read, in a bubble as it would stand in a thread: as wide as there is room, never wider than a
/// bubble may get, and as tall as its text.
class TemplateText : public QWidget
{
    Q_OBJECT
public:
    enum class Side {
        Sent, ///< as in a thread
        Plain ///< one of two versions
    };

    explicit TemplateText(const QString& accessibleName, Side side, QWidget* parent = nullptr);

    void setFilled(const FilledTemplate& filled);
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int bubbleWidth(int room) const;
    [[nodiscard]] QRect bubble() const;

    const Side m_side;
    TemplatePreview* m_preview;
};

} // namespace rejoinder
