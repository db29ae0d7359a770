#pragma once

#include <QDialog>

namespace rejoinder {

class Clock;
class ReplyDesk;
class RowActions;
class ThreadView;
class WaitingTexts;

/// The texts that stand in no thread, since they are the first ones to somebody: each with its state and what can be
/// done about it. Show it with open(); closes itself when nothing is left in it. All that it is given must outlive it.
class FirstTextsDialog : public QDialog
{
    Q_OBJECT
public:
    FirstTextsDialog(WaitingTexts& texts, ReplyDesk& replies, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] RowActions& rowActions() const { return *m_rowActions; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    ThreadView* m_view;
    RowActions* m_rowActions;
};

} // namespace rejoinder
