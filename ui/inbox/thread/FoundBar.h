#pragma once

#include <QWidget>

class QAction;

namespace rejoinder {

class TextLabel;

/// Below a thread that a search has led to: "2 of 7 in this conversation", on to the next or back, and away.
class FoundBar : public QWidget
{
    Q_OBJECT
public:
    /// The actions must outlive it.
    FoundBar(QAction* next, QAction* previous, QWidget* parent = nullptr);

    /// `position` counts from 1.
    void setPosition(int position, int count);

Q_SIGNALS:
    void closeWanted();

private:
    TextLabel* m_words;
};

} // namespace rejoinder
