#pragma once

#include "domain/Contact.h"

#include <QLineEdit>
#include <optional>

class QCompleter;

namespace rejoinder {

class ContactSearchModel;

/// A field in which one says for whom a template is looked at: a few letters of a name or number, then one of those
/// found. Empty: for nobody in particular. `people` must outlive it.
class PreviewPerson : public QLineEdit
{
    Q_OBJECT
public:
    explicit PreviewPerson(ContactSearchModel& people, QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<Contact>& person() const { return m_person; }
    void setPerson(const std::optional<Contact>& person);

Q_SIGNALS:
    void personChanged();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(const QModelIndex& index);
    void showName();
    void offer(const QString& words);

    ContactSearchModel& m_people;
    QCompleter* m_completer;
    std::optional<Contact> m_person;
};

} // namespace rejoinder
