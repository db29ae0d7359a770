#include "AccessibleNames.h"
#include "domain/Clock.h"
#include "session/FileTransferDesk.h"
#include "store/Store.h"
#include "support/Answer.h"
#include "support/FakeJobDesk.h"
#include "support/FullDisk.h"
#include "ui/contacts/form/DeletionQuestion.h"
#include "ui/contacts/jobs/JobBar.h"
#include "ui/contacts/jobs/JobLine.h"
#include "ui/contacts/jobs/JobReport.h"
#include "ui/contacts/jobs/JobStrip.h"
#include "ui/contacts/transfer/RejectedRows.h"
#include "ui/text/FileWords.h"
#include "ui/text/JobWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/QuestionBar.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ToastBar.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace rejoinder;

namespace {

ContactJob jobOf(ContactJobOrder::Kind kind, ContactJob::State state, int total, int done)
{
    ContactJob job;
    job.id = JobId(QStringLiteral("1"));
    job.kind = kind;
    job.state = state;
    job.total = total;
    job.done = done;
    job.list.name = QStringLiteral("Autumn");
    job.only.firstName = QStringLiteral("Maya");
    return job;
}

QStringList shownButtons(const QWidget& widget)
{
    QStringList names;
    for (const QPushButton* button : widget.findChildren<QPushButton*>()) {
        if (!button->isHidden())
            names.append(button->objectName());
    }
    return names;
}

} // namespace

/// The lines that say how far work on many contacts is, and its report.
class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCanBeDone_data();
    void showsWhatCanBeDone();
    void aLineAJob();
    void whatWasSeenGoIsPutAway();
    void aDeletionIsTakenBackInBothPlacesAtOnce();
    void whatAToastTellsHasNoLine();
    void saysWhyItStands_data();
    void saysWhyItStands();
    void reportsWhatWasNotDone();
    void rejectedRowsAreWrittenAndReadAgain();
};

void JobsTest::showsWhatCanBeDone_data()
{
    QTest::addColumn<ContactJob::State>("state");
    QTest::addColumn<QStringList>("buttons");
    QTest::addColumn<QString>("press");
    QTest::addColumn<QString>("verb");
    using State = ContactJob::State;
    QTest::newRow("held") << State::Held << QStringList{QStringLiteral("undo")} << QStringLiteral("undo")
                          << QStringLiteral("takeBack 1");
    QTest::newRow("running") << State::Running << QStringList{QStringLiteral("pause"), QStringLiteral("stop")}
                             << QStringLiteral("pause") << QStringLiteral("pause 1");
    QTest::newRow("running, stop") << State::Running << QStringList{QStringLiteral("pause"), QStringLiteral("stop")}
                                   << QStringLiteral("stop") << QStringLiteral("stop 1");
    QTest::newRow("paused") << State::Paused << QStringList{QStringLiteral("resume"), QStringLiteral("stop")}
                            << QStringLiteral("resume") << QStringLiteral("resume 1");
    QTest::newRow("finished") << State::Finished << QStringList{QStringLiteral("report"), QStringLiteral("putAway")}
                              << QStringLiteral("putAway") << QStringLiteral("putAway 1");
}

void JobsTest::showsWhatCanBeDone()
{
    QFETCH(const ContactJob::State, state);
    QFETCH(const QStringList, buttons);
    QFETCH(const QString, press);
    QFETCH(const QString, verb);
    FakeJobDesk desk;
    ContactJob job = jobOf(ContactJobOrder::Kind::Delete, state, 120, 80);
    job.failed = 2;
    desk.setJobs({job});
    JobStrip strip(desk);
    strip.show();
    QCOMPARE(shownButtons(strip), buttons);
    strip.findChild<QPushButton*>(press)->click();
    QCOMPARE(desk.verbs, QStringList{verb});
    QCOMPARE(controlsWithoutName(strip), QStringList());
}

void JobsTest::aLineAJob()
{
    FakeJobDesk desk;
    JobStrip strip(desk);
    QVERIFY(strip.isHidden());
    ContactJob job = jobOf(ContactJobOrder::Kind::AddToList, ContactJob::State::Running, 1'200, 300);
    ContactJob other = jobOf(ContactJobOrder::Kind::Import, ContactJob::State::Running, 10, 0);
    other.id = JobId(QStringLiteral("2"));
    other.fileName = QStringLiteral("customers.csv");
    desk.setJobs({job, other});
    QVERIFY(!strip.isHidden());
    const QList<JobLine*> lines = strip.findChildren<JobLine*>();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0)->accessibleName().contains(QStringLiteral("Autumn")));
    QVERIFY(lines.at(1)->accessibleName().contains(QStringLiteral("customers.csv")));
    QCOMPARE(lines.at(0)->findChild<JobBar*>()->value(), 300);
    QCOMPARE(lines.at(0)->findChild<JobBar*>()->maximum(), 1'200);
    job.done = 900;
    desk.setJobs({job});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(strip.findChildren<JobLine*>(), QList<JobLine*>{lines.at(0)});
    QCOMPARE(lines.at(0)->findChild<JobBar*>()->value(), 900);
    desk.setJobs({});
    QVERIFY(strip.isHidden());
}

void JobsTest::whatWasSeenGoIsPutAway()
{
    FakeJobDesk desk;
    JobStrip strip(desk);
    desk.setJobs({jobOf(ContactJobOrder::Kind::Delete, ContactJob::State::Running, 1, 1)});
    desk.finish(JobId(QStringLiteral("1")));
    QCOMPARE(desk.verbs, QStringList{QStringLiteral("putAway 1")});
    // Not so where there is something to say.
    ContactJob refused = jobOf(ContactJobOrder::Kind::Delete, ContactJob::State::Running, 1, 0);
    refused.failed = 1;
    desk.setJobs({refused});
    desk.finish(JobId(QStringLiteral("1")));
    QCOMPARE(desk.verbs.size(), 1);
    QVERIFY(!strip.isHidden());
}

void JobsTest::aDeletionIsTakenBackInBothPlacesAtOnce()
{
    QWidget window;
    window.resize(800, 600);
    FakeJobDesk desk;
    JobStrip strip(desk, &window);
    ToastBar toast(&window);
    DeletionQuestion question(desk, toast, &window);
    window.show();
    Contact maya;
    maya.id = ContactId(QStringLiteral("c1"));
    maya.firstName = QStringLiteral("Maya");
    const auto hold = [&](ContactJob::State state) {
        question.ask({maya});
        Q_EMIT question.findChild<QuestionBar*>()->answered(1);
        QTRY_VERIFY(toast.isVisible());
        ContactJob job = jobOf(ContactJobOrder::Kind::Delete, state, 1, 0);
        job.id = JobId(QStringLiteral("j%1").arg(desk.begun.size()));
        desk.setJobs({job});
    };
    hold(ContactJob::State::Held);
    QVERIFY(toast.isVisible());
    QVERIFY(!strip.isHidden());
    strip.findChild<QPushButton*>(QStringLiteral("undo"))->click();
    QVERIFY(strip.isHidden());
    QVERIFY(!toast.isVisible());
    QCOMPARE(desk.verbs, QStringList{QStringLiteral("takeBack j1")});

    hold(ContactJob::State::Held);
    toast.findChild<QPushButton*>()->click();
    QVERIFY(strip.isHidden());
    QVERIFY(!toast.isVisible());
    QCOMPARE(desk.verbs.last(), QStringLiteral("takeBack j2"));

    // Where it has begun there is nothing to take back any more.
    hold(ContactJob::State::Running);
    QVERIFY(!toast.isVisible());
    QCOMPARE(desk.verbs.size(), 2);
}

/// One thing to take back is offered once; what the toast gave up stands in a line.
void JobsTest::whatAToastTellsHasNoLine()
{
    FakeJobDesk desk;
    JobStrip strip(desk);
    ContactJob first = jobOf(ContactJobOrder::Kind::Delete, ContactJob::State::Held, 1, 0);
    ContactJob second = first;
    second.id = JobId(QStringLiteral("2"));
    desk.setJobs({first, second});
    strip.setToldByToast(second.id);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(strip.findChildren<JobLine*>().size(), 1);
    strip.findChild<QPushButton*>(QStringLiteral("undo"))->click();
    QCOMPARE(desk.verbs, QStringList{QStringLiteral("takeBack 1")});
    desk.setJobs({second});
    QVERIFY(strip.isHidden());
    strip.setToldByToast({});
    QVERIFY(!strip.isHidden());
    second.state = ContactJob::State::Running;
    second.total = 2;
    desk.setJobs({second});
    strip.setToldByToast(second.id);
    QVERIFY2(!strip.isHidden(), "what runs is told by its line");
}

void JobsTest::saysWhyItStands_data()
{
    QTest::addColumn<ContactJob::State>("state");
    QTest::addColumn<ApiError>("trouble");
    QTest::addColumn<QString>("part");
    using State = ContactJob::State;
    QTest::newRow("signed out") << State::Running << ApiError{.kind = ApiError::Kind::Credentials}
                                << QStringLiteral("signed in");
    QTest::newRow("slow") << State::Running << ApiError{.kind = ApiError::Kind::SlowedDown}
                          << QStringLiteral("slow down");
    QTest::newRow("offline") << State::Running << ApiError{.kind = ApiError::Kind::Offline}
                             << QStringLiteral("by itself");
    QTest::newRow("rights") << State::Paused << ApiError{.kind = ApiError::Kind::Forbidden} << QStringLiteral("Paused");
    QTest::newRow("damaged") << State::Paused << ApiError{.kind = ApiError::Kind::LocalStorage}
                             << QStringLiteral("damaged");
}

void JobsTest::saysWhyItStands()
{
    QFETCH(const ContactJob::State, state);
    QFETCH(const ApiError, trouble);
    QFETCH(const QString, part);
    ContactJob job = jobOf(ContactJobOrder::Kind::Delete, state, 3, 1);
    QVERIFY(!JobWords::standing(job).contains(part) || state == ContactJob::State::Paused);
    job.trouble = trouble;
    QVERIFY2(JobWords::standing(job).contains(part), qPrintable(JobWords::standing(job)));
}

void JobsTest::reportsWhatWasNotDone()
{
    FakeJobDesk desk;
    ContactJob job = jobOf(ContactJobOrder::Kind::Import, ContactJob::State::Finished, 10'000, 9'798);
    job.fileName = QStringLiteral("customers.csv");
    job.failed = 201;
    job.unsure = 1;
    desk.setJobs({job});
    desk.fileHeading = {QStringLiteral("Name"), QStringLiteral("Phone")};
    JobFailure noNumber;
    noNumber.item.row = 7;
    noNumber.item.cells = {QStringLiteral("<b>Ada</b>"), QStringLiteral("n/a")};
    noNumber.item.problem = ImportProblem::NotANumber;
    JobFailure refused;
    refused.item.row = 1'007;
    refused.item.contact.firstName = QStringLiteral("Maya");
    refused.item.contact.mobile.number = QStringLiteral("+14155550132");
    refused.error = ApiError{.kind = ApiError::Kind::Rejected, .httpStatus = 422, .code = QStringLiteral("CONT-001")};
    JobFailure unsure = refused;
    unsure.unsure = true;
    desk.bad = {noNumber, refused, unsure};

    QWidget window;
    JobStrip strip(desk, &window);
    QSignalSpy wanted(&strip, &JobStrip::rejectedWanted);
    window.show();
    strip.findChild<QPushButton*>(QStringLiteral("report"))->click();
    auto* report = window.findChild<JobReport*>();
    QVERIFY(report);
    auto* list = report->findChild<QTreeView*>();
    QTRY_COMPARE(list->model()->rowCount(), 3);
    const auto text = [list](int row, int column) { return list->model()->index(row, column).data().toString(); };
    QCOMPARE(text(0, 0), QStringLiteral("7"));
    QVERIFY(text(0, 1).contains(QStringLiteral("<b>Ada</b>")));
    QVERIFY(list->model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    QVERIFY(text(1, 1).contains(QStringLiteral("Maya")));
    QVERIFY(text(1, 2).contains(QStringLiteral("CONT-001")));
    QVERIFY(text(2, 2) != text(1, 2));
    QCOMPARE(controlsWithoutName(*report), QStringList());

    for (QPushButton* button : report->findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("CSV")))
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toStringList(), desk.fileHeading);
    QCOMPARE(wanted.first().at(2).value<QList<JobFailure>>(), desk.bad);
}

void JobsTest::rejectedRowsAreWrittenAndReadAgain()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Store store(folder.filePath(QStringLiteral("account")), clock);
    store.open();
    FileTransferDesk files(store);
    const auto look = [&files](const QString& path) {
        return answerOf(
            files.look(path, {.region = QStringLiteral("US"), .encoding = {}, .delimiter = {}, .hasHeading = {}}));
    };
    const QString from = folder.filePath(QStringLiteral("people.csv"));
    // A guarded cell, a row that is too short, and one that has run away.
    const QByteArray rows = "Name,Mobile,Size\n"
                            "Maya,(415) 555-0132,M\n"
                            "'=Bo,1.41556E+10,L\n"
                            "Eve\n"
                            "Ann,+14155550133,S" +
                            QByteArray(",x").repeated(40) + "\n";
    QFile file(from);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) == rows.size());
    file.close();
    const ContactFileCheck check = answerOf(files.check(from, look(from).plan));
    QList<JobFailure> failures;
    for (const JobItem& item : check.items) {
        if (item.problem != ImportProblem::None)
            failures.append({.item = item, .error = {}});
    }
    QCOMPARE(failures.size(), 3);

    QWidget page;
    page.resize(900, 600);
    page.show();
    RejectedRows rejected(files, page);
    ContactJob job;
    job.fileName = QStringLiteral("people.csv");
    rejected.save(job, check.heading, failures);
    auto* dialog = page.findChild<QFileDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY2(dialog->selectedFiles().constFirst().endsWith(QStringLiteral("people rejected.csv")),
             qPrintable(dialog->selectedFiles().constFirst()));
    const QString path = folder.filePath(QStringLiteral("rejected.csv"));
    const auto* toast = page.findChild<ToastBar*>();
    if (FullDisk full; true) {
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(rejected.notice()->isVisible());
    }
    QVERIFY(rejected.notice()->text().contains(QStringLiteral("disk is full")));
    QVERIFY(!toast->isVisible());
    Q_EMIT rejected.notice()->activated();
    QVERIFY(!rejected.notice()->isVisible());
    Q_EMIT page.findChildren<QFileDialog*>().last()->fileSelected(path);
    QTRY_VERIFY(toast->isVisible());
    QVERIFY2(toast->text().startsWith(QStringLiteral("3 ")), qPrintable(toast->text()));

    const ContactFilePreview found = look(path);
    QCOMPARE(found.plan.heading, QStringList(check.heading) << FileWords::reasonHeading());
    QCOMPARE(found.plan.uses.last(), ColumnUse::Ignore);
    const ContactFileCheck again = answerOf(files.check(path, found.plan));
    QCOMPARE(again.items.size(), 3);
    QCOMPARE(again.items.first().contact.firstName, QStringLiteral("=Bo"));
    for (int row = 0; row < 3; ++row) {
        const JobItem& item = again.items.at(row);
        QCOMPARE(item.problem, failures.at(row).item.problem); // Nothing is mended by having been written.
        QCOMPARE(item.cells.value(3), FileWords::reason(item.problem));
        // Refused once more, the reason stands there once.
        const QStringList twice = RejectedRows::rowWithReason(found.plan.heading, {.item = item, .error = {}});
        QCOMPARE(twice.first(4), item.cells.first(4));
        QVERIFY(!twice.sliced(4).contains(FileWords::reason(item.problem)));
    }
    QCOMPARE(RejectedRows::headingWithReason(found.plan.heading), found.plan.heading);
}

QTEST_MAIN(JobsTest)
#include "TestJobs.moc"
