#include "window/KeyProbe.h"

#include "ui/inbox/InboxPage.h"
#include "ui/inbox/compose/SegmentCounter.h"
#include "window/ClientWindow.h"
#include "window/Frames.h"
#include "window/Input.h"

#include <QLocale>
#include <QPlainTextEdit>

namespace rejoinder::bench {

namespace {

const QString sentence = QStringLiteral("Thank you for waiting, your order is on its way to Oakland today. ");

/// The composer's own; the one of the templates is hidden.
const SegmentCounter* counterOf(const Bench& bench)
{
    for (const SegmentCounter* counter : bench.client.page()->findChildren<SegmentCounter*>()) {
        if (counter->isVisible())
            return counter;
    }
    return nullptr;
}

/// Writes until the text has `until` characters; every key is followed by a pause as short as a fast hand makes it.
QString write(Bench& bench, int from, int until, QList<double>& samples)
{
    QPlainTextEdit* edit = bench.client.reply();
    edit->setPlainText(sentence.repeated(from / int(sentence.size()) + 1).left(from));
    edit->moveCursor(QTextCursor::End);
    bench.frames.settle();
    for (int length = from; length < until; ++length) {
        const QChar next = sentence.at(length % int(sentence.size()));
        // The letter is in the frame of its own event; the counter may come later.
        const SegmentCounter* counter = counterOf(bench);
        const QString said = QLocale().toString(length + 1) + QStringLiteral(" / ");
        bench.frames.expect(counter, [&] { return counter->accessibleName().contains(said); });
        const qint64 begin = input::type(edit, next);
        if (next.isSpace()) { // The counter leaves out blanks at the end.
            bench.frames.expectNothing();
            bench.frames.pass(25);
            continue;
        }
        const auto seen = bench.frames.seen();
        if (!counter || !seen)
            return QStringLiteral("a letter or its count was not painted");
        samples.append(milliseconds(*seen - begin));
        bench.frames.pass(25);
    }
    edit->clear();
    bench.frames.settle();
    return {};
}

} // namespace

Findings keyProbe(Bench& bench)
{
    Findings found;
    const QModelIndex row = bench.client.list()->model()->index(1, 0);
    const ConversationId id = ClientWindow::idOf(row);
    bench.client.page()->openConversation(id);
    if (!bench.frames.waitUntil([&] { return bench.client.threadShows(id) && bench.client.reply()->isEnabled(); })) {
        found.complaint = QStringLiteral("there is nothing to write to");
        return found;
    }
    bench.client.reply()->setFocus();
    found.complaint = write(bench, bench.quick ? 400 : 0, 480, found.samples[QStringLiteral("key-480")]);
    if (found.complaint.isEmpty())
        found.complaint = write(bench, bench.quick ? 1'520 : 1'300, 1'600, found.samples[QStringLiteral("key-1600")]);
    return found;
}

} // namespace rejoinder::bench
