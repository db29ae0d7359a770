#pragma once

#include "LedgerWords.h"
#include "SessionDesk.h"
#include "session/JobDesk.h"
#include "store/ContactStore.h"

namespace rejoinder {

/// A session whose jobs need not wait, and its contacts.
struct JobStage : SessionDesk
{
    explicit JobStage(SandboxProcess& sandbox) : SessionDesk(sandbox), service(sandbox)
    {
        settings.jobTimes = {
            .settling = std::chrono::milliseconds(300), .waitsDividedBy = 20, .requestsAMinute = 60'000};
        open();
    }

    /// The first so many that the store has.
    [[nodiscard]] QList<Contact> people(int count) const
    {
        QList<Contact> found;
        const bool areThere = QTest::qWaitFor(
            [&] {
                found = answerOf(session->store().contacts().search(QString(), 10'000));
                return found.size() >= count;
            },
            atMost);
        if (!areThere)
            QTest::qFail("there are fewer contacts", __FILE__, __LINE__);
        return found.mid(0, count);
    }
    JobId begin(ContactJobOrder order) const { return answerOf(session->jobs().begin(order)); }
    [[nodiscard]] ContactJob job(const JobId& id) const
    {
        for (const ContactJob& one : session->jobs().jobs()) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    [[nodiscard]] bool isFinished(const JobId& id) const
    {
        return QTest::qWaitFor([&] { return job(id).state == ContactJob::State::Finished; }, atMost);
    }
    QStringList removedThere() const
    {
        return entered(service, QStringLiteral("contact.removed"), QStringLiteral("contactId"));
    }

    SandboxProcess& service;
};

inline ContactJobOrder orderFor(ContactJobOrder::Kind kind, const QList<Contact>& people)
{
    ContactJobOrder order;
    order.kind = kind;
    for (const Contact& person : people)
        order.items.append({.contact = person});
    return order;
}

inline QStringList idsOf(const QList<Contact>& people)
{
    QStringList ids;
    for (const Contact& person : people)
        ids.append(person.id.text());
    return ids;
}

/// Rows of a file, of which each `badEvery`-th has a number that Sakari turns down though it could be one.
inline ContactJobOrder importOf(int rows, int badEvery = 0)
{
    ContactJobOrder order;
    order.kind = ContactJobOrder::Kind::Import;
    order.fileName = QStringLiteral("customers.csv");
    order.heading = {QStringLiteral("Name"), QStringLiteral("Phone")};
    for (int i = 0; i < rows; ++i) {
        JobItem item;
        item.row = i + 2;
        item.contact.firstName = QStringLiteral("Ada, \"the %1th\"").arg(i);
        item.contact.lastName = i % 7 == 0 ? QString() : QStringLiteral("Lovelace");
        item.contact.mobile.number = QStringLiteral("+1415%1").arg(5'560'000 + i);
        item.contact.mobile.country = QStringLiteral("US");
        item.contact.attributes.insert(QStringLiteral("city"), QStringLiteral("Los\nÁngeles"));
        if (badEvery != 0 && i % badEvery == 0)
            item.contact.mobile.number = QStringLiteral("+0415%1").arg(5'560'000 + i);
        item.cells = {item.contact.firstName, item.contact.mobile.number};
        order.items.append(item);
    }
    return order;
}

/// How often the sandbox has made a contact, by number; the numbers of `order` alone.
inline QHash<QString, int> madeThere(SandboxProcess& sandbox, const ContactJobOrder& order)
{
    QHash<QString, int> made;
    for (const JobItem& item : order.items)
        made.insert(item.contact.mobile.number, 0);
    for (const QString& number : entered(sandbox, QStringLiteral("contact.created"), QStringLiteral("number"))) {
        if (const auto known = made.find(number); known != made.end())
            ++*known;
    }
    return made;
}

/// How many of them the sandbox has made so often.
inline int madeSoOften(SandboxProcess& sandbox, const ContactJobOrder& order, int times)
{
    const QHash<QString, int> made = madeThere(sandbox, order);
    return int(std::count(made.cbegin(), made.cend(), times));
}

} // namespace rejoinder
