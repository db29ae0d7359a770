#include "profile/BenchProfile.h"
#include "window/ClientWindow.h"
#include "window/ContactsProbe.h"
#include "window/DayProbe.h"
#include "window/FirstSyncProbe.h"
#include "window/Frames.h"
#include "window/KeyProbe.h"
#include "window/OpenProbe.h"
#include "window/PageProbe.h"
#include "window/ScrollProbe.h"
#include "window/SearchProbe.h"
#include "window/ThreadsProbe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace rejoinder::bench;

namespace {

using ProbeFunction = Findings (*)(Bench&);

ProbeFunction probeNamed(const QString& name)
{
    static const QHash<QString, ProbeFunction> all{{QStringLiteral("open"), &openProbe},
                                                   {QStringLiteral("scroll"), &scrollProbe},
                                                   {QStringLiteral("key"), &keyProbe},
                                                   {QStringLiteral("search"), &searchProbe},
                                                   {QStringLiteral("page"), &pageProbe},
                                                   {QStringLiteral("contacts"), &contactsProbe},
                                                   {QStringLiteral("contacts-visit"), &contactsVisitProbe},
                                                   {QStringLiteral("threads"), &threadsProbe},
                                                   {QStringLiteral("first-sync"), &firstSyncProbe},
                                                   {QStringLiteral("day"), &dayProbe}};
    return all.value(name);
}

int answer(const Findings& findings)
{
    QJsonObject samples;
    for (auto it = findings.samples.begin(); it != findings.samples.end(); ++it) {
        QJsonArray values;
        for (const double value : it.value())
            values.append(value);
        samples.insert(it.key(), values);
    }
    const QJsonObject line{{QStringLiteral("samples"), samples}, {QStringLiteral("complaint"), findings.complaint}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return findings.complaint.isEmpty() ? 0 : 1;
}

/// What follows the probes: "quick", "minutes=N", "sandbox=GREETING".
struct Wishes
{
    explicit Wishes(const QStringList& words)
    {
        for (const QString& word : words) {
            if (word == u"quick")
                quick = true;
            else if (word.startsWith(u"minutes="))
                minutes = word.section(u'=', 1).toInt();
            else if (word.startsWith(u"sandbox="))
                greeting = QJsonDocument::fromJson(word.section(u'=', 1).toUtf8()).object();
        }
    }

    [[nodiscard]] QUrl url() const { return QUrl(greeting.value(u"url").toString()); }
    [[nodiscard]] std::optional<rejoinder::Credentials> credentials() const
    {
        if (greeting.isEmpty())
            return std::nullopt;
        return rejoinder::Credentials{.accountId = rejoinder::AccountId(greeting.value(u"accountId").toString()),
                                      .clientId = rejoinder::Secret(greeting.value(u"clientId").toString()),
                                      .clientSecret = rejoinder::Secret(greeting.value(u"clientSecret").toString())};
    }

    bool quick = false;
    int minutes = 30;
    QJsonObject greeting;
};

} // namespace

/// rejoinder-bench-window PROFILE PROBES [WISHES...]: started by rejoinder-bench. PROBES: names, a comma between them.
int main(int argc, char* argv[])
{
    WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    BenchProfile profile(arguments.value(1));
    if (arguments.size() < 3 || !profile.load({}))
        return answer({.samples = {}, .complaint = QStringLiteral("there is no profile")});
    ClientWindow::dress(application);
    const Wishes wishes(arguments.mid(3));
    const QUrl url = wishes.greeting.isEmpty() ? QUrl(QStringLiteral("http://127.0.0.1:9")) : wishes.url();
    ClientWindow client(profile, url, wishes.credentials());
    Frames frames(application);
    client.start();
    Bench bench{application, client, frames, profile, wishes.quick, wishes.minutes, wishes.url()};
    // A first sync begins with an empty list, and is watched from its first moment.
    const bool beginsEmpty = arguments.at(2) == u"first-sync";
    if (!beginsEmpty && !frames.waitUntil([&] { return client.listShows(); }, 60'000))
        return answer({.samples = {}, .complaint = QStringLiteral("the list did not come on show")});
    if (!beginsEmpty)
        frames.settle(300);
    Findings all;
    for (const QString& name : arguments.at(2).split(u',')) {
        const ProbeFunction probe = probeNamed(name);
        if (!probe)
            return answer({.samples = {}, .complaint = QStringLiteral("there is no probe %1").arg(name)});
        const Findings found = probe(bench);
        all.samples.insert(found.samples);
        if (!found.complaint.isEmpty())
            all.complaint = found.complaint;
    }
    return answer(all);
}
