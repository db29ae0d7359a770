#include "window/SearchProbe.h"

#include "models/ConversationListModel.h"
#include "window/ClientWindow.h"
#include "window/Frames.h"
#include "window/Input.h"

#include <QLineEdit>

namespace rejoinder::bench {

namespace {

/// Common and rare words, people, numbers by some of their digits, several words, a phrase, other scripts.
const QStringList& queries()
{
    static const QStringList all{
        QStringLiteral("thank"),           QStringLiteral("order"),    QStringLiteral("maya"),
        QStringLiteral("5550123"),         QStringLiteral("628555"),   QStringLiteral("order today"),
        QStringLiteral("\"thank you\""),   QStringLiteral("san jose"), QStringLiteral("delivery tomorrow"),
        QString::fromUtf8("garc\xc3\xad"), QStringLiteral("4123"),     QStringLiteral("customer")};
    return all;
}

/// From this key to what it finds; 0 where it asks for nothing new.
double afterKey(Bench& bench, QLineEdit* field, QChar letter, const bool& isIn)
{
    ConversationListModel* model = bench.client.conversations();
    const QWidget* rows = bench.client.list()->viewport();
    const QString before = field->text().trimmed();
    bool isShown = false;
    bench.frames.expect([&isShown, &isIn, model, field, rows](const Frames::Painted& painted) {
        isShown =
            isIn && model->query().search == field->text().trimmed() && !model->isLoading() && painted.contains(rows);
        return isShown;
    });
    const qint64 begin = input::type(field, letter);
    const QString asked = field->text().trimmed();
    if (asked == before || asked == u"\"") {
        bench.frames.expectNothing();
        return 0;
    }
    // Where nothing is found, a sentence stands in the place of the rows, and may have stood there before.
    const auto isEmpty = [&] {
        return isIn && model->query().search == asked && !model->isLoading() && model->rowCount() == 0;
    };
    if (!bench.frames.waitUntil([&] { return isShown || isEmpty(); })) {
        bench.frames.expectNothing();
        return -1;
    }
    if (isShown)
        return milliseconds(*bench.frames.seen() - begin);
    bench.frames.expectNothing();
    return milliseconds(WatchedApplication::now() - begin);
}

} // namespace

Findings searchProbe(Bench& bench)
{
    Findings found;
    QLineEdit* field = bench.client.search();
    ConversationListModel* model = bench.client.conversations();
    bool isIn = false;
    const auto connection = QObject::connect(model, &ConversationListModel::loaded, field, [&isIn] { isIn = true; });
    QList<double>& samples = found.samples[QStringLiteral("search")];
    field->setFocus();
    const int rounds = bench.quick ? 1 : 3;
    for (int round = 0; round < rounds && found.complaint.isEmpty(); ++round) {
        for (const QString& query : queries()) {
            if (!found.complaint.isEmpty())
                break;
            field->clear();
            bench.frames.settle();
            for (const QChar letter : query) {
                isIn = false;
                const double took = afterKey(bench, field, letter, isIn);
                if (took < 0) {
                    found.complaint = QStringLiteral("the results of a search were not painted");
                    break;
                }
                if (took > 0)
                    samples.append(took);
                bench.frames.pass(60);
            }
        }
    }
    QObject::disconnect(connection);
    field->clear();
    bench.frames.settle();
    return found;
}

} // namespace rejoinder::bench
