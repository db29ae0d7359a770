#pragma once

#include <QPlainTextEdit>

namespace rejoinder {

/// Where the reply is typed. Grows with its text up to eight lines, then scrolls.
class ReplyEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ReplyEdit(QWidget* parent = nullptr);

    /// True: Enter sends and Shift+Enter breaks the line. False: the other way round; Ctrl+Enter always sends.
    void setEnterSends(bool sends) { m_enterSends = sends; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int mostLines = 8;

Q_SIGNALS:
    void sendWanted();
    /// A "/" was typed at the start of a line; it stands at `position`.
    void slashTyped(int position);
    void focusChanged(bool has);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void grow();

    bool m_enterSends = true;
    int m_lines = 0;
};

} // namespace rejoinder
