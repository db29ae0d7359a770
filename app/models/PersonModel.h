#pragma once

#include "domain/Conversation.h"

#include <QObject>

namespace rejoinder {

class Store;

/// One contact with the conversations that this computer knows of it, newest first, as the store has them. GUI thread.
class PersonModel : public QObject
{
    Q_OBJECT
public:
    explicit PersonModel(Store& store, QObject* parent = nullptr);

    /// Empty: nobody.
    void show(const ContactId& id);
    [[nodiscard]] const ContactId& shown() const { return m_shown; }
    /// An empty id: nobody is shown, they are not read yet, or there is no such contact any more.
    [[nodiscard]] const Contact& contact() const { return m_contact; }
    [[nodiscard]] const QList<Conversation>& conversations() const { return m_conversations; }

Q_SIGNALS:
    void changed();
    /// The store has nobody by that id any more.
    void gone(const rejoinder::ContactId& id);

private:
    void reload();
    void apply(const std::optional<Contact>& contact, const QList<Conversation>& conversations);

    Store& m_store;
    ContactId m_shown;
    Contact m_contact;
    QList<Conversation> m_conversations;
};

} // namespace rejoinder
