// Writes pictures of the conversation list, for looking at: render_list DIRECTORY [rtl] [big]
#include "SampleRows.h"
#include "ui/inbox/list/ConversationListView.h"
#include "ui/inbox/list/FolderChips.h"
#include "ui/inbox/list/SkeletonRows.h"
#include "ui/inbox/list/SpokenRows.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QBoxLayout>

using namespace rejoinder;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QString directory = app.arguments().value(1);
    if (app.arguments().contains(QStringLiteral("rtl")))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(app.arguments().contains(QStringLiteral("big")) ? 32 : 14);
    app.setFont(font);
    const StoppedClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 42)).toUTC());
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
        app.setPalette(theme->palette());
        SampleRows rows;
        rows.reset(SampleRows::colourful(clock.now()));
        SpokenRows spoken(clock);
        spoken.setSourceModel(&rows);
        QWidget window;
        QPalette palette = window.palette();
        palette.setColor(QPalette::Window, theme->pane);
        window.setPalette(palette);
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* chips = new FolderChips;
        chips->setCounts({42, 7, 12, 310});
        auto* chipRow = new QHBoxLayout;
        chipRow->setContentsMargins(16, 8, 16, 4);
        chipRow->addWidget(chips);
        layout->addLayout(chipRow);
        auto* list = new ConversationListView(clock);
        list->setModel(&spoken);
        list->viewport()->setAutoFillBackground(false);
        layout->addWidget(list, 1);
        auto* skeleton = new SkeletonRows;
        skeleton->setFixedHeight(160);
        layout->addWidget(skeleton);
        window.resize(340, 1180);
        window.show();
        list->choose(ConversationId(QStringLiteral("0")));
        app.processEvents();
        window.grab().save(QStringLiteral("%1/list-%2-%3.png")
                               .arg(directory, theme->dark ? QStringLiteral("dark") : QStringLiteral("light"))
                               .arg(window.devicePixelRatioF()));
    }
    return 0;
}
