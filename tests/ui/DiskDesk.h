#pragma once

#include "ComposerDesk.h"
#include "session/Session.h"
#include "session/SessionSettings.h"
#include "store/ConversationStore.h"
#include "store/DraftStore.h"
#include "store/OutboxStore.h"
#include "store/Store.h"
#include "support/Answer.h"

#include <QApplication>

namespace rejoinder {

inline const ConversationId ana{QStringLiteral("c3")};

/// A composer over a real session on a disk, without a connection. Ended and made again, it is the next run.
class DiskDesk
{
public:
    explicit DiskDesk(const QString& directory)
        : session(settingsFor(directory), AccountId(QStringLiteral("a1")), clock)
    {
        auto* box = new QVBoxLayout(&window);
        composer = new Composer(session.replies(), session.drafts(), thread, templates, clock, &window);
        box->addWidget(composer);
        edit = composer->findChild<ReplyEdit*>();
        window.resize(600, 400);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    ~DiskDesk() { composer->flush(); }

    static SessionSettings settingsFor(const QString& directory)
    {
        SessionSettings settings;
        settings.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:9")); // asked by nobody: there are no credentials
        settings.dataDirectory = directory;
        return settings;
    }
    static Conversation who(const ConversationId& id)
    {
        Conversation one = samples::conversation(
            id.text(), person(id, id.text()).contact,
            samples::message(QStringLiteral("m-") + id.text(), QStringLiteral("Hello?"), false, samples::at(9, 0)));
        return one;
    }
    /// What Sakari has told.
    void know(const QList<ConversationId>& ids)
    {
        QList<Conversation> all;
        for (const ConversationId& id : ids)
            all.append(who(id));
        QVERIFY(answerOf(session.store().conversations().put(all)));
    }
    void open(const ConversationId& id)
    {
        composer->open(id);
        composer->setPerson(who(id));
        composer->focusText();
        // Asked for after the composer has asked, so answered after it.
        answerOf(session.drafts().load(id));
        QCoreApplication::processEvents();
    }
    void type(const QString& text) { QTest::keyClicks(edit, text); }
    void clear()
    {
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
    }
    Draft onDisk(const ConversationId& id) { return answerOf(session.store().drafts().load(id)); }
    QStringList versions(const ConversationId& id)
    {
        QStringList texts;
        for (const DraftVersion& version : answerOf(session.drafts().versions(id)))
            texts.append(version.text);
        return texts;
    }
    [[nodiscard]] bool saysUnsaved() const
    {
        for (const auto* note : composer->findChildren<ComposerNote*>()) {
            if (note->isVisible() && note->text().contains(QStringLiteral("Not saved on this computer")))
                return true;
        }
        return false;
    }

    SystemClock clock;
    Session session;
    RowsModel thread;
    Templates templates{{}};
    QWidget window;
    Composer* composer = nullptr;
    ReplyEdit* edit = nullptr;
};

} // namespace rejoinder
