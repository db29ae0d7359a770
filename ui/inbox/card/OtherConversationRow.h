#pragma once

#include "ui/text/ContactWords.h"

#include <QAbstractButton>

namespace rejoinder {

/// One of a person's other conversations: where, and how it stands. Pressing it leads there.
class OtherConversationRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit OtherConversationRow(const ContactWords::Other& words, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ContactWords::Other m_words;
};

} // namespace rejoinder
