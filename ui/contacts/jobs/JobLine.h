#pragma once

#include "domain/ContactJob.h"

#include <QElapsedTimer>
#include <QWidget>

class QPushButton;

namespace rejoinder {

class ElidedLabel;
class JobBar;
class TextLabel;

/// One job: what it is, how far it is, and what can be done about it.
class JobLine : public QWidget
{
    Q_OBJECT
public:
    explicit JobLine(QWidget* parent = nullptr);

    void show(const ContactJob& job);

Q_SIGNALS:
    void undoAsked();
    void pauseAsked();
    void resumeAsked();
    void stopAsked();
    void reportAsked();
    void putAwayAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPushButton* addButton(const QString& text, const char* name);
    void showButtons(const ContactJob& job);
    [[nodiscard]] qint64 secondsLeft(const ContactJob& job);

    ElidedLabel* m_title;
    JobBar* m_bar;
    TextLabel* m_count;
    ElidedLabel* m_more;
    QPushButton* m_undo;
    QPushButton* m_pause;
    QPushButton* m_resume;
    QPushButton* m_stop;
    QPushButton* m_report;
    QPushButton* m_putAway;
    QElapsedTimer m_since; ///< it has been running without a break, in this window
    int m_leftThen = 0;    ///< when m_since was started
};

} // namespace rejoinder
