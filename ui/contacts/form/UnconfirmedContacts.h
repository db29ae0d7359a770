#pragma once

#include "domain/Creation.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace rejoinder {

class ContactDesk;
class QuestionBar;

/// Contacts of which nobody knows whether Sakari made them, also from an earlier run: says so, one below the other, and
/// offers what can be done. Hidden while there is none. `desk` must outlive it.
class UnconfirmedContacts : public QWidget
{
    Q_OBJECT
public:
    explicit UnconfirmedContacts(ContactDesk& desk, QWidget* parent = nullptr);

private:
    void refresh();
    void tell(const Creation& creation);
    void answer(const CreationId& id, int answer);

    ContactDesk& m_desk;
    QVBoxLayout* m_column;
    QHash<CreationId, QuestionBar*> m_bars;
    QHash<CreationId, QString> m_news; ///< what came of the last thing that was asked for
};

} // namespace rejoinder
