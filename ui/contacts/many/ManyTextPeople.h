#pragma once

#include "domain/ManyTexts.h"

#include <QWidget>

class QListView;

namespace rejoinder {

class ManyTextRows;
class TextLabel;

/// Who gets one text of many and who does not, with the reason; one of them is the current one, for whom the text is
/// looked at.
class ManyTextPeople : public QWidget
{
    Q_OBJECT
public:
    explicit ManyTextPeople(QWidget* parent = nullptr);

    void setTexts(const ManyTexts& texts);
    /// nullptr: nobody is chosen.
    [[nodiscard]] const OneOfMany* current() const;
    /// Counted from 0; -1: nobody.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] int count() const;
    /// The one that many places further on, as far as there are any.
    void step(int by);
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// current() is somebody else, or gets another text.
    void currentChanged();

private:
    TextLabel* m_summary;
    ManyTextRows* m_rows;
    QListView* m_list;
    ContactId m_current;
};

} // namespace rejoinder
