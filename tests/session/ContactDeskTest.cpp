#include "session/ContactDesk.h"
#include "LedgerWords.h"
#include "SessionDesk.h"
#include "session/CreationDesk.h"
#include "store/ContactStore.h"

using namespace rejoinder;

/// Single contacts against the pretend Sakari, whose records of both generations are replaced whole.
class ContactDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatWasChangedAndNothingElse_data() { shapes(); }
    void savesWhatWasChangedAndNothingElse()
    {
        SandboxProcess sandbox(options());
        SessionDesk desk(sandbox);
        const Contact base = somebody(desk);
        Contact changed = base;
        changed.lastName = QStringLiteral("Obi");
        changed.attributes.insert(QStringLiteral("city"), QStringLiteral("Lagos"));
        changed.lists.append({.id = {}, .name = QStringLiteral("Regulars"), .optIn = {}, .optOut = {}});
        if (!isTagged())
            changed.lists.last().id = QStringLiteral("any");
        changed.blocked = {};
        changed.optIn = {};

        const auto saved = answerOf(desk.session->contacts().save(base, changed));
        QVERIFY(saved.ok() && std::holds_alternative<Contact>(saved.value()));
        const Contact now = std::get<Contact>(saved.value());
        QCOMPARE(now.lastName, QStringLiteral("Obi"));
        QCOMPARE(now.attributes, changed.attributes);
        QCOMPARE(now.lists.last().name, QStringLiteral("Regulars"));
        // Opt-in and block came back as they were: saving is no way around either.
        QCOMPARE(now.optIn, base.optIn);
        QCOMPARE(now.blocked, base.blocked);
        QCOMPARE(now.crmIds, base.crmIds);
        QCOMPARE(answerOf(desk.session->store().contacts().get(base.id))->lastName, QStringLiteral("Obi"));
        QCOMPARE(updates(sandbox), 1);
    }

    void aConflictWritesNothing_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QJsonObject>("elsewhere");
        for (const char* shape : {"current", "2021"}) {
            const auto row = [shape](const char* what, const QByteArray& json) {
                QTest::addRow("%s, %s", what, shape)
                    << QString::fromLatin1(shape) << QJsonDocument::fromJson(json).object();
            };
            row("the same field", R"({"firstName": "Theirs"})");
            row("another field", R"({"lastName": "Theirs"})");
            row("number", R"({"mobile": {"number": "+14155550187", "country": "US"}})");
            row("e-mail", R"({"email": "theirs@example.com"})");
            row("attributes", R"({"attributes": {"city": "Theirs"}})");
            row("lists", R"({"lists": [{"name": "Theirs"}], "tags": []})");
        }
    }
    void aConflictWritesNothing()
    {
        QFETCH(QJsonObject, elsewhere);
        SandboxProcess sandbox(options());
        SessionDesk desk(sandbox);
        const Contact base = somebody(desk);
        Contact changed = base;
        changed.firstName = QStringLiteral("Ours");
        elsewhere.insert(QStringLiteral("contactId"), base.id.text());
        sandbox.change(elsewhere);

        const auto saved = answerOf(desk.session->contacts().save(base, changed));
        QVERIFY(saved.ok() && std::holds_alternative<ContactConflict>(saved.value()));
        const auto conflict = std::get<ContactConflict>(saved.value());
        QCOMPARE(conflict.base, base);
        QCOMPARE(conflict.ours, changed);
        QCOMPARE(updates(sandbox), 0);
        QCOMPARE(answerOf(desk.session->store().contacts().get(base.id)), conflict.theirs);

        // Decided, it is saved over theirs.
        Contact merged = conflict.theirs;
        merged.firstName = QStringLiteral("Ours");
        const auto again = answerOf(desk.session->contacts().save(conflict.theirs, merged));
        QVERIFY(again.ok() && std::holds_alternative<Contact>(again.value()));
        QCOMPARE(std::get<Contact>(again.value()).firstName, QStringLiteral("Ours"));
        QCOMPARE(std::get<Contact>(again.value()).email, conflict.theirs.email);
        QCOMPARE(updates(sandbox), 1);
    }

    void aLostAnswerIsSavedOnce_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("it got there") << true;
        QTest::newRow("it did not") << false;
    }
    void aLostAnswerIsSavedOnce()
    {
        QFETCH(bool, accepted);
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        const Contact base = somebody(desk);
        Contact changed = base;
        changed.firstName = QStringLiteral("Ours");
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("PUT")},
                          {QStringLiteral("path"), QStringLiteral("/contacts/") + base.id.text()},
                          {QStringLiteral("status"), 0},
                          {QStringLiteral("afterAccepting"), accepted}});
        QVERIFY(!answerOf(desk.session->contacts().save(base, changed)).ok());
        const auto again = answerOf(desk.session->contacts().save(base, changed));
        QVERIFY(again.ok() && std::holds_alternative<Contact>(again.value()));
        QCOMPARE(std::get<Contact>(again.value()).firstName, QStringLiteral("Ours"));
        QCOMPARE(updates(sandbox), 1);
    }

    void aSlowedDownWriteIsReadAnew()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        const Contact base = somebody(desk);
        Contact changed = base;
        changed.firstName = QStringLiteral("Ours");
        // What a colleague writes while Sakari lets us wait is seen.
        sandbox.failNext(
            {{QStringLiteral("method"), QStringLiteral("PUT")},
             {QStringLiteral("path"), QStringLiteral("/contacts/") + base.id.text()},
             {QStringLiteral("status"), 429},
             {QStringLiteral("headers"), QJsonObject{{QStringLiteral("Retry-After"), QStringLiteral("4")}}}});
        const auto saving = desk.session->contacts().save(base, changed);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session->syncState().phase, SyncState::Phase::SlowedDown, longEnough);
        sandbox.change({{QStringLiteral("contactId"), base.id.text()},
                        {QStringLiteral("email"), QStringLiteral("theirs@example.com")}});
        const auto saved = answerOf(saving);
        QVERIFY(saved.ok() && std::holds_alternative<ContactConflict>(saved.value()));
        QCOMPARE(updates(sandbox), 0);
    }

    void whatIsDeletedThereGoesHere()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        const Contact base = somebody(desk);
        sandbox.change({{QStringLiteral("contactId"), base.id.text()}, {QStringLiteral("removed"), true}});
        Contact changed = base;
        changed.firstName = QStringLiteral("Ours");
        QCOMPARE(answerOf(desk.session->contacts().save(base, changed)).error().kind, ApiError::Kind::NotFound);
        QCOMPARE(answerOf(desk.session->contacts().fresh(base.id)).error().kind, ApiError::Kind::NotFound);
        QCOMPARE(answerOf(desk.session->contacts().existing(base.mobile.number)), std::nullopt);
    }

    void createsAndKnows_data() { shapes(); }
    void createsAndKnows()
    {
        SandboxProcess sandbox(options());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        QCOMPARE(answerOf(desk.session->contacts().existing(wanted().mobile.number)), std::nullopt);
        const auto made = answerOf(desk.session->contacts().create(wanted()));
        QVERIFY(made.ok());
        QCOMPARE(entered(sandbox, QStringLiteral("contact.created"), QStringLiteral("contactId")),
                 QStringList{made.value().text()});
        const auto known = answerOf(desk.session->contacts().existing(wanted().mobile.number));
        QVERIFY(known.has_value());
        QCOMPARE(known->id, made.value());
        QCOMPARE(known->email, wanted().email);
        QVERIFY(!known->optIn.isValid());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("code");
        QTest::newRow("number") << QStringLiteral("12") << QString() << QStringLiteral("CONT-001");
        QTest::newRow("no number") << QString() << QString() << QStringLiteral("CONT-001");
        QTest::newRow("e-mail") << wanted().mobile.number << QStringLiteral("ada at home")
                                << QStringLiteral("VALIDATION");
    }
    void refusals()
    {
        QFETCH(QString, number);
        QFETCH(QString, email);
        QFETCH(QString, code);
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        Contact contact = wanted();
        contact.mobile.number = number;
        contact.email = email;
        const auto made = answerOf(desk.session->contacts().create(contact));
        QVERIFY(!made.ok() && !made.error().outcomeUnknown());
        QCOMPARE(made.error().code, code);
        QVERIFY(desk.session->creations().unconfirmed().isEmpty());
    }

    void aCreationFoundLaterIsKnownHere()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        QVERIFY(desk.isUpToDate());
        sandbox.failNext({{QStringLiteral("method"), QStringLiteral("POST")},
                          {QStringLiteral("path"), QStringLiteral("/contacts")},
                          {QStringLiteral("status"), 0},
                          {QStringLiteral("afterAccepting"), true}});
        QVERIFY(answerOf(desk.session->contacts().create(wanted())).error().outcomeUnknown());
        QCOMPARE(desk.session->creations().unconfirmed().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(answerOf(desk.session->contacts().existing(wanted().mobile.number)).has_value(),
                                 longEnough);
        QVERIFY(desk.session->creations().unconfirmed().isEmpty());
    }

    void withoutAConnectionNothingIsAsked()
    {
        SandboxProcess sandbox(quiet());
        SessionDesk desk(sandbox);
        const Contact base = somebody(desk);
        desk.open(false);
        QCOMPARE(answerOf(desk.session->contacts().fresh(base.id)).error().kind, ApiError::Kind::Credentials);
        QVERIFY(answerOf(desk.session->contacts().save(base, base)).error().neverLeft);
        QVERIFY(!answerOf(desk.session->contacts().create(wanted())).ok());
        QVERIFY(answerOf(desk.session->contacts().existing(base.mobile.number)).has_value());
    }

private:
    static void shapes()
    {
        QTest::addColumn<QString>("shape");
        for (const char* shape : {"current", "2021"})
            QTest::newRow(shape) << QString::fromLatin1(shape);
    }
    static QStringList options()
    {
        QFETCH(const QString, shape);
        return quiet({QStringLiteral("--shape"), shape});
    }
    static bool isTagged()
    {
        QFETCH(const QString, shape);
        return shape == u"2021";
    }
    /// As Sakari has them now.
    static Contact somebody(SessionDesk& desk)
    {
        if (!desk.isUpToDate())
            return {};
        return answerOf(desk.session->contacts().fresh(desk.somebody().contactId)).value();
    }
    static Contact wanted()
    {
        Contact contact;
        contact.firstName = QStringLiteral("Ada");
        contact.email = QStringLiteral("ada@example.com");
        contact.mobile.number = QStringLiteral("+12025550176");
        contact.mobile.country = QStringLiteral("US");
        return contact;
    }
    static int updates(SandboxProcess& sandbox)
    {
        return int(entered(sandbox, QStringLiteral("contact.updated"), QStringLiteral("contactId")).size());
    }
};

QTEST_GUILESS_MAIN(ContactDeskTest)
#include "ContactDeskTest.moc"
