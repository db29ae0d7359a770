#include "window/ContactsProbe.h"

#include "models/ContactTableModel.h"
#include "models/InboxModels.h"
#include "ui/contacts/ContactsPage.h"
#include "ui/contacts/FilterRow.h"
#include "ui/contacts/table/ContactTableView.h"
#include "ui/widgets/SearchField.h"
#include "window/ClientWindow.h"
#include "window/Frames.h"
#include "window/Input.h"
#include "window/ScrollProbe.h"

#include <QAbstractProxyModel>

namespace rejoinder::bench {

namespace {

/// People, places of numbers, a common word, words that nobody has, what filters have for names.
const QStringList& queries()
{
    static const QStringList all{
        QStringLiteral("maya"),         QStringLiteral("okafor"),      QString::fromUtf8("garc\xc3\xad"),
        QStringLiteral("luis herrera"), QStringLiteral("customer"),    QStringLiteral("5550123"),
        QStringLiteral("628555"),       QStringLiteral("+1415"),       QStringLiteral("4123"),
        QStringLiteral("\"san jose\""), QStringLiteral("o'br"),        QStringLiteral("gmail"),
        QStringLiteral("is:blocked a"), QStringLiteral("is:duplicate")};
    return all;
}

struct Contacts
{
    ContactsPage* page = nullptr;
    ContactTableModel* model = nullptr;
    QLineEdit* field = nullptr;

    explicit Contacts(const Bench& bench) : page(bench.client.application().window().findChild<ContactsPage*>())
    {
        if (!page)
            return;
        QAbstractItemModel* rows = page->table().model();
        while (auto* proxy = qobject_cast<QAbstractProxyModel*>(rows))
            rows = proxy->sourceModel();
        model = qobject_cast<ContactTableModel*>(rows);
        if (const auto* filter = page->findChild<FilterRow*>())
            field = filter->findChild<SearchField*>();
    }
    [[nodiscard]] bool isThere() const { return page && model && field; }
};

/// From asking for the page to its rows; below zero: they did not come.
double visit(Bench& bench)
{
    bench.frames.settle();
    bench.frames.expect([&bench](const Frames::Painted& painted) {
        const Contacts contacts(bench);
        return contacts.isThere() && !contacts.model->isLoading() && contacts.model->rowCount() > 0 &&
               painted.contains(contacts.page->table().viewport());
    });
    const qint64 begin = WatchedApplication::now();
    bench.client.application().window().showPage(MainWindow::Page::Contacts);
    const auto seen = bench.frames.seen();
    return seen ? milliseconds(*seen - begin) : -1;
}

QString visitAgain(Bench& bench, int times, QList<double>& samples)
{
    for (int i = 0; i < times; ++i) {
        bench.client.application().window().showPage(MainWindow::Page::Inbox);
        const double took = visit(bench);
        if (took < 0)
            return QStringLiteral("the page of contacts was not painted again");
        samples.append(took);
    }
    return {};
}

/// From this key to what it finds; 0 where it asks for nothing new.
double afterKey(Bench& bench, const Contacts& contacts, QChar letter, const bool& isIn)
{
    const QWidget* rows = contacts.page->table().viewport();
    const QString before = contacts.field->text().trimmed();
    bool isShown = false;
    const auto isAnswered = [&] {
        return isIn && contacts.model->query().typed == contacts.field->text().trimmed() &&
               !contacts.model->isLoading();
    };
    bench.frames.expect([&](const Frames::Painted& painted) {
        isShown = isAnswered() && painted.contains(rows);
        return isShown;
    });
    const qint64 begin = input::type(contacts.field, letter);
    if (contacts.field->text().trimmed() == before) {
        bench.frames.expectNothing();
        return 0;
    }
    // Where nobody is found, a sentence stands in the place of the rows, and may have stood there before.
    const auto isEmpty = [&] { return isAnswered() && contacts.model->rowCount() == 0; };
    const bool came = bench.frames.waitUntil([&] { return isShown || isEmpty(); });
    const qint64 end = came && isShown ? *bench.frames.seen() : WatchedApplication::now();
    bench.frames.expectNothing();
    return came ? milliseconds(end - begin) : -1;
}

QString filter(Bench& bench, const Contacts& contacts, QList<double>& samples)
{
    bool isIn = false;
    const QObject context;
    QObject::connect(contacts.model, &ContactTableModel::answered, &context, [&isIn] { isIn = true; });
    contacts.field->setFocus();
    const int rounds = bench.quick ? 1 : 3;
    for (int round = 0; round < rounds; ++round) {
        for (const QString& query : queries()) {
            contacts.field->clear();
            bench.frames.settle();
            for (const QChar letter : query) {
                isIn = false;
                const double took = afterKey(bench, contacts, letter, isIn);
                if (took < 0)
                    return QStringLiteral("the results of a filter of the contacts were not painted");
                if (took > 0)
                    samples.append(took);
                bench.frames.pass(60);
            }
        }
    }
    contacts.field->clear();
    return {};
}

} // namespace

Findings contactsVisitProbe(Bench& bench)
{
    Findings found;
    const double took = visit(bench);
    if (took < 0)
        found.complaint = QStringLiteral("the page of contacts was not painted");
    else
        found.samples[QStringLiteral("contacts-first")].append(took);
    return found;
}

Findings contactsProbe(Bench& bench)
{
    Findings found = contactsVisitProbe(bench);
    if (!found.complaint.isEmpty())
        return found;
    const Contacts contacts(bench);
    const auto all = [&contacts] { return contacts.model->isComplete() && contacts.field->text().isEmpty(); };
    bench.frames.waitUntil(all);
    found.complaint = visitAgain(bench, bench.quick ? 10 : 40, found.samples[QStringLiteral("contacts-again")]);
    if (found.complaint.isEmpty())
        found.complaint = filter(bench, contacts, found.samples[QStringLiteral("contacts-key")]);
    if (!found.complaint.isEmpty())
        return found;
    bench.frames.waitUntil(all);
    found.complaint = scrollFrames(bench, &contacts.page->table(), bench.quick ? 150 : 600, 1,
                                   found.samples[QStringLiteral("contacts-scroll")]);
    bench.client.application().window().showPage(MainWindow::Page::Inbox);
    bench.frames.settle();
    return found;
}

} // namespace rejoinder::bench
