#include "window/DayProbe.h"

#include "models/ConversationListModel.h"
#include "models/ThreadModel.h"
#include "session/Session.h"
#include "window/Agent.h"
#include "window/ClientWindow.h"
#include "window/Customer.h"
#include "window/Frames.h"
#include "window/Memory.h"
#include "window/Stalls.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>

namespace rejoinder::bench {

namespace {

constexpr int longestWait = 60'000; // ms; counts as what it took

class Day
{
public:
    explicit Day(Bench& bench) : m_bench(bench), m_agent(bench), m_customer(bench.sandbox), m_stalls(bench.application)
    {
    }

    Findings run()
    {
        const qint64 end = qint64(m_bench.minutes) * 60'000;
        const qint64 warm = end / 6;
        const qint64 watched = std::min<qint64>(end, 10 * 60'000);
        QList<double> early;
        QList<double> late;
        m_time.start();
        QTimer memory;
        QObject::connect(&memory, &QTimer::timeout, &memory, [&] {
            const qint64 now = m_time.elapsed();
            if (now >= warm && now < warm + end / 10)
                early.append(residentMegabytes());
            if (now >= end - end / 10)
                late.append(residentMegabytes());
        });
        memory.start(1'000);
        for (int round = 0; m_time.elapsed() < end; ++round) {
            m_agent.doSomething();
            if (round % 3 == 1)
                customerWrites(round % 2 == 0);
            if (m_time.elapsed() >= watched && m_found.samples.value(QStringLiteral("stalls")).isEmpty())
                m_found.samples[QStringLiteral("stalls")].append(m_stalls.over(100));
        }
        if (m_found.samples.value(QStringLiteral("stalls")).isEmpty())
            m_found.samples[QStringLiteral("stalls")].append(m_stalls.over(100));
        if (early.isEmpty() || late.isEmpty())
            m_found.complaint = QStringLiteral("the day was too short to say how memory grew");
        else
            m_found.samples[QStringLiteral("growth")].append(middle(late) - middle(early));
        return m_found;
    }

private:
    static double middle(QList<double> values)
    {
        std::sort(values.begin(), values.end());
        return values.at(values.size() / 2);
    }

    void customerWrites(bool elsewhere)
    {
        const QString open = m_agent.openOneOfTheFirst();
        m_agent.read();
        m_text = QStringLiteral("Is this text number %1 on your screen?").arg(++m_written);
        QString to = open;
        if (elsewhere) {
            QListView* list = m_bench.client.list();
            const int row = 6 + m_written % 20;
            to = ClientWindow::idOf(list->model()->index(row, 0)).text();
        }
        const qint64 begin = WatchedApplication::now();
        m_customer.write(to, m_text);
        const QWidget* place = elsewhere ? m_bench.client.list()->viewport() : m_bench.client.thread()->viewport();
        const auto seen = m_bench.frames.wait(
            place, [this, elsewhere] { return elsewhere ? isInList() : isInThread(); }, longestWait);
        const double seconds = seen ? milliseconds(*seen - begin) / 1000 : longestWait / 1000.0;
        m_found.samples[elsewhere ? QStringLiteral("inbound-elsewhere") : QStringLiteral("inbound-open")].append(
            seconds);
        if (!seen || seconds > (elsewhere ? 12 : 6))
            std::fprintf(stderr, "text %d, %s: %s after %.1f s\n", m_written,
                         elsewhere ? "elsewhere" : "in the open thread", seen ? "visible" : "not visible", seconds);
    }

    /// Among the newest messages; the view stands there.
    bool isInThread() const
    {
        const ThreadModel* model = m_bench.client.messages();
        for (int row = model->rowCount() - 1; row >= std::max(0, model->rowCount() - 10); --row) {
            if (model->index(row, 0).data(Qt::DisplayRole).toString().contains(m_text))
                return true;
        }
        return false;
    }
    bool isInList() const
    {
        const QListView* list = m_bench.client.list();
        for (int row = 0; row < std::min(12, list->model()->rowCount()); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const auto found = index.data(ConversationListModel::RowRole).value<ConversationRow>();
            if (found.preview == m_text && list->viewport()->rect().intersects(list->visualRect(index)))
                return true;
        }
        return false;
    }

    Bench& m_bench;
    Agent m_agent;
    Customer m_customer;
    Stalls m_stalls;
    Findings m_found;
    QElapsedTimer m_time;
    QString m_text;
    int m_written = 0;
};

} // namespace

Findings dayProbe(Bench& bench)
{
    const auto isDone = [&] {
        return bench.client.signIn().session()->syncState().phase == SyncState::Phase::UpToDate;
    };
    if (!bench.frames.waitUntil(isDone, 60'000))
        return {.samples = {}, .complaint = QStringLiteral("the pretend Sakari could not be reached")};
    return Day(bench).run();
}

} // namespace rejoinder::bench
