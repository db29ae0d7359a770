#pragma once

#include "domain/ContactJob.h"

#include <QObject>
#include <optional>

namespace rejoinder {

class DeletionQuestion;
class ContactDesk;
class ContactEditor;
class ContactsPage;
class JobDesk;
class PersonModel;
class ToastBar;

/// Creating, editing and deleting on the contacts page: the editor in its panel, the questions above its table. What it
/// puts there belongs to the page. GUI thread; all that it is given must outlive it.
class ContactEditFlow : public QObject
{
    Q_OBJECT
public:
    ContactEditFlow(ContactsPage& page, PersonModel& person, ContactDesk& contacts, JobDesk& jobs,
                    QObject* parent = nullptr);

    /// The account's default country, ISO 3166 alpha-2.
    void setDefaultRegion(const QString& region);

Q_SIGNALS:
    /// A toast offers to take this deletion back; empty: none any more.
    void undoOffered(const rejoinder::JobId& id);

private:
    /// Made when it is needed first: its list of countries alone costs more than the page with its table.
    [[nodiscard]] ContactEditor& editor();
    void followPerson();

    ContactsPage& m_page;
    PersonModel& m_person;
    ContactDesk& m_contacts;
    ContactEditor* m_editor = nullptr;
    QString m_region;
    ToastBar* m_toast;
    DeletionQuestion* m_deletion;
    std::optional<ContactId> m_askedFor; ///< came on show instead of whoever is edited; empty: nobody did
};

} // namespace rejoinder
