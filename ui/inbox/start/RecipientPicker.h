#pragma once

#include "ui/inbox/start/RecipientReview.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace rejoinder {

class Clock;
class ContactSearchModel;
class RecipientList;
class TextLabel;

/// The "To" field: a name to choose by, or a number, with the matching contacts and one sentence about who it comes to.
/// Somebody who opted out or has no valid number can be found, but is never the recipient. `contacts` and `clock` must
/// outlive it.
class RecipientPicker : public QWidget
{
    Q_OBJECT
public:
    RecipientPicker(ContactSearchModel& contacts, const Clock& clock, QWidget* parent = nullptr);

    /// The country that numbers without "+" are taken to be in, ISO 3166 alpha-2; may be empty.
    void setRegion(const QString& region);
    [[nodiscard]] const RecipientReview& check() const { return m_check; }
    [[nodiscard]] QString sentence() const;
    void clear();
    /// As it was when check() gave this.
    void put(const RecipientReview& recipient);
    void focusField();

Q_SIGNALS:
    /// check() is another.
    void changed();
    /// Enter, with a recipient who can be texted: on to the message.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed();
    void lookUp();
    void choose(int row);
    void setChosen(const Contact& contact);
    void judge();
    [[nodiscard]] bool offersContacts() const;
    [[nodiscard]] QList<Contact> matches() const;

    ContactSearchModel& m_contacts;
    const Clock& m_clock;
    QLineEdit* m_field;
    RecipientList* m_list;
    TextLabel* m_sentence;
    QTimer m_typing;
    QString m_region;
    QString m_asked;                 ///< the newest words looked for
    bool m_answered = false;         ///< the contacts that match m_asked are in
    std::optional<Contact> m_chosen; ///< from the list; until the field is typed in again
    RecipientReview m_check;
};

} // namespace rejoinder
