#pragma once

#include "ui/inbox/compose/TemplateFill.h"

#include <QPlainTextEdit>

namespace rejoinder {

/// The whole text that a template becomes for a contact, wrapped, with the fields marked as they will be in the reply.
/// As tall as the text, up to `mostLines`; a longer one scrolls, and can be reached with Tab to do so.
class TemplatePreview : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Size { Small, Body };

    explicit TemplatePreview(QWidget* parent = nullptr, Size size = Size::Small, int mostLines = inPicker);

    void setFilled(const FilledTemplate& filled);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    static constexpr int inPicker = 6; ///< lines

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int linesIn(int width) const;
    void mark();
    void applyFont();

    const Size m_size;
    const int m_mostLines;
    FilledTemplate m_filled;
    bool m_applying = false;
};

} // namespace rejoinder
