#include "data/ContactBook.h"

namespace rejoinder::sandbox {

Index ContactBook::add(ContactRecord contact)
{
    const auto index = static_cast<Index>(m_contacts.size());
    if (!contact.number.isEmpty()) {
        m_byNumber.insert(contact.number, index);
    }
    m_contacts.append(std::move(contact));
    return index;
}

void ContactBook::replace(Index index, ContactRecord contact)
{
    m_byNumber.remove(m_contacts[index].number);
    if (!contact.removed && !contact.number.isEmpty()) {
        m_byNumber.insert(contact.number, index);
    }
    m_contacts[index] = std::move(contact);
}

void ContactBook::remove(Index index)
{
    m_byNumber.remove(m_contacts[index].number);
    m_contacts[index].removed = true;
}

} // namespace rejoinder::sandbox
