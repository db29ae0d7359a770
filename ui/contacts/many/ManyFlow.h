#pragma once

#include "domain/ContactJob.h"

#include <QObject>

class QWidget;

namespace rejoinder {

class Banner;
class JobDesk;

/// What is done with many contacts at once: says before what will happen and to how many, and hands it to the desk for
/// work that takes long. Nothing is done where the desk could not write it down, which `banner` then says.
/// GUI thread; all that it is given must outlive it.
class ManyFlow : public QObject
{
    Q_OBJECT
public:
    ManyFlow(Banner& banner, QWidget& page, QObject* parent = nullptr);

    /// Null: nothing can be begun.
    void setDesk(JobDesk* desk) { m_desk = desk; }
    [[nodiscard]] bool canBegin() const { return m_desk != nullptr; }

    /// `known`: lists and tags that contacts of this account are on.
    void addToList(const QList<Contact>& contacts, const QList<ContactList>& known);
    /// Those that at least one of them is on are offered.
    void removeFromList(const QList<Contact>& contacts);

Q_SIGNALS:
    /// It is in the vault, and under way.
    void begun();

private:
    void begin(ContactJobOrder::Kind kind, const ContactList& list, const QList<Contact>& contacts);

    Banner& m_banner;
    QWidget& m_page;
    JobDesk* m_desk = nullptr;
};

} // namespace rejoinder
