#pragma once

#include "domain/StrongId.h"

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <optional>

namespace rejoinder {

class ContactCard;
class ContactDesk;
class ContactEditor;
class ContactModel;

/// Edits the person of the shown conversation in the card beside it. The reply that is being written is not touched,
/// and the focus goes back to where it was. GUI thread; all that it is given must outlive it.
class PersonEditFlow : public QObject
{
    Q_OBJECT
public:
    PersonEditFlow(ContactDesk& contacts, ContactModel& person, ContactCard& card, QObject* parent = nullptr);

    /// The account's default country, ISO 3166 alpha-2.
    void setDefaultRegion(const QString& region);
    /// Once the card is to be seen.
    void edit();

private:
    /// Made when it is needed first: a start must not wait for its list of countries.
    [[nodiscard]] ContactEditor& editor();
    void closed();
    void followPerson();

    ContactDesk& m_contacts;
    ContactModel& m_person;
    ContactCard& m_card;
    ContactEditor* m_editor = nullptr;
    QString m_region;
    QPointer<QWidget> m_before;          ///< had the focus
    std::optional<ContactId> m_askedFor; ///< came on show instead of whoever is edited; empty: nobody did
};

} // namespace rejoinder
