#pragma once

#include "domain/Account.h"
#include "domain/ManyTexts.h"

#include <QWidget>

namespace rejoinder {

class ElidedLabel;
class IconButton;
class SegmentCounter;
class TemplatePreview;
class TextLabel;

/// The text as one of many gets it, with the buttons that lead to the next and the previous of them.
class ManyTextPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ManyTextPreview(QWidget* parent = nullptr);

    /// `source` as it was typed; `one` nullptr: nobody. `row` of `count`, from 0.
    void showFor(const QString& source, const OneOfMany* one, int row, int count, const Balance& balance);
    [[nodiscard]] QString previewText() const;

Q_SIGNALS:
    /// 1 or -1.
    void stepAsked(int by);

private:
    ElidedLabel* m_whom;
    IconButton* m_previous;
    IconButton* m_next;
    TemplatePreview* m_text;
    TextLabel* m_note;
    SegmentCounter* m_counter;
};

} // namespace rejoinder
