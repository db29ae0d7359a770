#pragma once

#include "data/Records.h"

#include <QHash>

namespace rejoinder::sandbox {

/// Every contact, and who has which number.
class ContactBook
{
public:
    Index add(ContactRecord contact);
    /// Keeps the table of numbers right when a number changes or a contact goes.
    void replace(Index index, ContactRecord contact);
    void remove(Index index);

    qsizetype size() const { return m_contacts.size(); }
    const ContactRecord& at(Index index) const { return m_contacts.at(index); }
    ContactRecord& edit(Index index) { return m_contacts[index]; }
    bool exists(Index index) const { return index < size() && !at(index).removed; }
    /// nobody where no contact has this number.
    Index byNumber(const QString& e164) const { return m_byNumber.value(e164, nobody); }

private:
    QList<ContactRecord> m_contacts;
    QHash<QString, Index> m_byNumber;
};

} // namespace rejoinder::sandbox
