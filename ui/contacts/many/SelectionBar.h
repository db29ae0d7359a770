#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace rejoinder {

class TextLabel;

/// What can be done with several contacts at once: stands at the foot of the table while two or more are selected.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);

    void setCount(int count);
    /// Whether work on many contacts can be begun; else they can only be texted and exported.
    void setDeskOffered(bool offered);

Q_SIGNALS:
    void textAsked();
    void addToListAsked();
    void removeFromListAsked();
    void exportAsked();
    void deleteAsked();
    void clearAsked();

private:
    TextLabel* m_count;
    QList<QPushButton*> m_work; ///< what needs the desk
};

} // namespace rejoinder
