// Work on many contacts: held back, running, paused, standing, and the report of what was not done.
#include "Scenes.h"
#include "Stage.h"

#include "session/JobDesk.h"
#include "session/Session.h"
#include "support/Answer.h"
#include "ui/contacts/jobs/JobReport.h"
#include "ui/shell/Actions.h"

#include <QAction>

namespace rejoinder {

using namespace std::chrono_literals;
using Theme = ThemeSwitch::Choice;

static const QStringList quiet{QStringLiteral("--replies"), QStringLiteral("off")};

static JobDesk& page(Stage& stage)
{
    stage.settle();
    stage.actions()[ActionId::ShowContacts]->trigger();
    stage.pause(500);
    return stage.signIn().session()->jobs();
}

static ContactJobOrder import(int count)
{
    ContactJobOrder order;
    order.kind = ContactJobOrder::Kind::Import;
    order.fileName = QStringLiteral("clientes 2026.csv");
    order.heading = {QStringLiteral("Nombre"), QStringLiteral("Móvil"), QStringLiteral("Correo")};
    for (int row = 0; row < count; ++row) {
        JobItem item;
        item.row = row + 2;
        item.contact.firstName = QStringLiteral("Cliente");
        item.contact.lastName = QString::number(row);
        item.contact.mobile.number = QStringLiteral("+3461%1").arg(2'000'000 + row);
        item.cells = {item.contact.fullName(), item.contact.mobile.number, QString()};
        order.items.append(item);
    }
    return order;
}

static void refuse(ContactJobOrder& order, int at, ImportProblem problem, const QStringList& cells)
{
    JobItem& item = order.items[at];
    item.problem = problem;
    item.contact = {};
    item.cells = cells;
}

static ContactJobOrder deletion(int count)
{
    ContactJobOrder order = import(count);
    order.kind = ContactJobOrder::Kind::Delete;
    order.fileName.clear();
    for (JobItem& item : order.items) {
        item.contact.id = ContactId(QStringLiteral("nobody-%1").arg(item.row));
        item.row = 0;
        item.cells.clear();
    }
    return order;
}

static void strip(Stage& stage)
{
    JobDesk& jobs = page(stage);
    ContactJobOrder held = deletion(120);
    held.hold = 60s;
    answerOf(jobs.begin(held));
    ContactJobOrder tagged = deletion(480);
    tagged.kind = ContactJobOrder::Kind::AddToList;
    tagged.list.name = QStringLiteral("Autumn newsletter");
    tagged.hold = 0s;
    const JobId paused = answerOf(jobs.begin(tagged));
    jobs.pause(paused);
    answerOf(jobs.begin(import(9'000)));
    stage.pause(4'000);
}

static void trouble(Stage& stage)
{
    JobDesk& jobs = page(stage);
    stage.sandbox.failNext({{QStringLiteral("method"), QStringLiteral("POST")},
                            {QStringLiteral("path"), QStringLiteral("/contacts")},
                            {QStringLiteral("status"), 429},
                            {QStringLiteral("count"), 1'000}});
    answerOf(jobs.begin(import(9'000)));
    stage.until("a trouble", [&jobs] {
        const QList<ContactJob> all = jobs.jobs();
        return !all.isEmpty() && all.constFirst().trouble.has_value();
    });
    stage.pause(300);
}

static void finished(Stage& stage)
{
    JobDesk& jobs = page(stage);
    ContactJobOrder order = import(40);
    refuse(order, 3, ImportProblem::ScientificNumber, {QStringLiteral("Bo Cruz"), QStringLiteral("1,41556E+10")});
    refuse(order, 7, ImportProblem::NoNumber, {QStringLiteral("Eve")});
    refuse(order, 11, ImportProblem::NotANumber, {QStringLiteral("عبد الرحمن السيد"), QStringLiteral("pregúntale")});
    refuse(order, 20, ImportProblem::SameNumberAbove,
           {QStringLiteral("Ángela Núñez de la Torre y Villanueva"), QStringLiteral("612 34 56 78"),
            QStringLiteral("angela.nunez.de.la.torre@example.com")});
    answerOf(jobs.begin(order));
    stage.until("its end", [&jobs] {
        const QList<ContactJob> all = jobs.jobs();
        return !all.isEmpty() && all.constFirst().state == ContactJob::State::Finished;
    });
    stage.pause(1'500);
}

static void report(Stage& stage)
{
    finished(stage);
    stage.click(QStringLiteral("Report"));
    stage.until("the report", [&stage] { return stage.window().findChild<JobReport*>() != nullptr; });
    stage.pause(500);
}

QList<Scene> jobScenes()
{
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {.name = name("jobs"), .sandbox = quiet, .play = strip},
        {.name = name("jobs-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = strip},
        {.name = name("jobs-200"), .sandbox = quiet, .scale = name("2"), .play = strip},
        {.name = name("jobs-620"), .sandbox = quiet, .size = {620, 700}, .play = strip},
        {.name = name("jobs-trouble"), .sandbox = quiet, .play = trouble},
        {.name = name("jobs-finished"), .sandbox = quiet, .play = finished},
        {.name = name("job-report"), .sandbox = quiet, .play = report},
        {.name = name("job-report-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = report},
        {.name = name("job-report-200"), .sandbox = quiet, .scale = name("2"), .play = report},
        {.name = name("job-report-620"), .sandbox = quiet, .size = {620, 700}, .play = report},
    };
}

} // namespace rejoinder
