// Writes pictures of the list, the card and the new-conversation dialog, for looking at: render_list DIRECTORY [rtl]
// [big]
#include "FakeReplyDesk.h"
#include "SampleRows.h"
#include "models/InboxModels.h"
#include "support/SampleStore.h"
#include "ui/inbox/card/ContactCard.h"
#include "ui/inbox/list/ConversationListPane.h"
#include "ui/inbox/list/ConversationListView.h"
#include "ui/inbox/list/SpokenRows.h"
#include "ui/inbox/start/NewConversationDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/ThemedStyle.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QtTest/QTest>

using namespace rejoinder;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new ThemedStyle);
    const QString directory = app.arguments().value(1);
    if (app.arguments().contains(QStringLiteral("rtl")))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(app.arguments().contains(QStringLiteral("big")) ? 32 : 14);
    app.setFont(font);
    SampleStore sample;
    InboxModels models(sample.store());
    const StoppedClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 42)).toUTC());
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
        app.setPalette(theme->palette());
        const auto save = [&](QWidget& widget, const QString& name) {
            QTest::qWait(400);
            widget.grab().save(
                QStringLiteral("%1/%2-%3.png")
                    .arg(directory, name, theme->dark ? QStringLiteral("dark") : QStringLiteral("light")));
        };
        SampleRows rows;
        rows.reset(SampleRows::colourful(clock.now()));
        SpokenRows spoken(clock);
        spoken.setSourceModel(&rows);
        ConversationListView list(clock);
        list.setModel(&spoken);
        list.resize(340, 940);
        list.show();
        list.choose(ConversationId(QStringLiteral("0")));
        save(list, QStringLiteral("rows"));

        ConversationListPane pane(models.conversations, models.groups, sample.clock());
        pane.setSyncState({SyncState::Phase::UpToDate, {}, 0, 0});
        pane.setShortcutHints(QStringLiteral("Ctrl+F"), QStringLiteral("Ctrl+N"));
        pane.resize(340, 640);
        pane.show();
        save(pane, QStringLiteral("pane"));
        pane.findChild<SearchField*>()->setText(QStringLiteral("qqqq"));
        save(pane, QStringLiteral("nothing"));
        pane.findChild<SearchField*>()->clear();

        ContactCard card(models.contact, sample.clock());
        card.resize(292, 640);
        card.show();
        save(card, QStringLiteral("nobody"));
        models.contact.show(SampleStore::idOf(2));
        save(card, QStringLiteral("card-arabic"));
        models.contact.show(SampleStore::idOf(5));
        save(card, QStringLiteral("card-blocked"));
        models.contact.show({});

        FakeReplyDesk replies;
        NewConversationDialog dialog(replies, models.recipients, models.recipientsConversations, models.groups,
                                     sample.clock());
        dialog.setRegion(QStringLiteral("US"));
        dialog.open();
        auto* to = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(to, QStringLiteral("ma"));
        save(dialog, QStringLiteral("start-names"));
        to->clear();
        QTest::keyClicks(to, QStringLiteral("+14155551000"));
        dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Hello, is this still your number?"));
        save(dialog, QStringLiteral("start-known"));
    }
    return 0;
}
