#include "AccessibleNames.h"
#include "support/FakeContactDesk.h"
#include "ui/contacts/form/ContactConflictView.h"
#include "ui/contacts/form/ContactEditor.h"
#include "ui/contacts/form/ContactForm.h"
#include "ui/contacts/form/CountryChooser.h"
#include "ui/contacts/form/FormField.h"
#include "ui/contacts/form/KnownFields.h"
#include "ui/contacts/form/RemovableTag.h"
#include "ui/contacts/form/UnconfirmedContacts.h"
#include "ui/text/ContactRefusal.h"
#include "ui/text/CountryNames.h"
#include "ui/text/NameOrder.h"
#include "ui/text/NumberWords.h"
#include "ui/widgets/QuestionBar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest/QTest>

namespace rejoinder {

namespace {

constexpr int patience = 30'000;

Contact maya()
{
    Contact contact;
    contact.id = ContactId(QStringLiteral("k1"));
    contact.firstName = QStringLiteral("Maya");
    contact.lastName = QStringLiteral("Okafor");
    contact.email = QStringLiteral("maya@example.com");
    contact.mobile = {.number = QStringLiteral("+14155550132"), .country = QStringLiteral("US")};
    contact.lists = {{.id = QStringLiteral("l1"), .name = QStringLiteral("Customers"), .optIn = {}, .optOut = {}}};
    contact.attributes = {{QStringLiteral("city"), QStringLiteral("Oakland")}};
    return contact;
}

/// The editor in an active window, over a desk that does what the test says.
struct Scene
{
    Scene()
    {
        desk.atSakari.insert(maya().id, maya());
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(editor);
        editor->setDefaultRegion(QStringLiteral("US"));
        editor->setKnown(
            {.lists = {maya().lists.first(),
                       {.id = QStringLiteral("l2"), .name = QStringLiteral("Regulars"), .optIn = {}, .optOut = {}}},
             .attributes = {QStringLiteral("city"), QStringLiteral("plan")}});
        window.resize(360, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitFor([this] { return window.isActiveWindow(); }, patience))
            QTest::qFail("the window did not become active", __FILE__, __LINE__);
    }

    template <class W = QLineEdit> [[nodiscard]] W* named(const QString& name) const
    {
        for (W* widget : window.findChildren<W*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* button : window.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void put(const QString& field, const QString& text)
    {
        named(field)->setFocus();
        named(field)->selectAll();
        QTest::keyClicks(named(field), text);
    }
    /// Where the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// What a field says below itself.
    [[nodiscard]] QString said(const QString& field) const { return named<QWidget>(field)->accessibleDescription(); }
    void waitUntilRead() const { QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Save"))->isEnabled(), patience); }
    [[nodiscard]] QString question() const
    {
        return window.findChild<QuestionBar*>()->isVisible() ? window.findChild<QuestionBar*>()->text() : QString();
    }

    FakeContactDesk desk;
    QWidget window;
    ContactEditor* editor = new ContactEditor(desk);
};

const auto firstName = QStringLiteral("First name");
const auto number = QStringLiteral("Mobile number");
const auto email = QStringLiteral("E-mail");

} // namespace

/// Creating and editing one contact, by the keyboard, and all that can go wrong with it.
class TestContactForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStandAsTheyAreSaid_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("familyFirst");
        for (const char* name : {"hu_HU", "ja_JP", "zh_CN", "ko_KR", "vi_VN"})
            QTest::newRow(name) << QLocale(QString::fromLatin1(name)) << true;
        for (const char* name : {"en_US", "es_ES", "de_DE", "ar_EG"})
            QTest::newRow(name) << QLocale(QString::fromLatin1(name)) << false;
    }
    void namesStandAsTheyAreSaid()
    {
        QFETCH(QLocale, locale);
        QFETCH(bool, familyFirst);
        QCOMPARE(familyNameFirst(locale), familyFirst);
        const QLocale before;
        QLocale::setDefault(locale);
        {
            Scene scene;
            scene.editor->create();
            const auto top = [&scene](const QString& name) {
                return scene.named(name)->mapTo(scene.editor, QPoint()).y();
            };
            QTRY_COMPARE_WITH_TIMEOUT(top(firstName) > top(QStringLiteral("Last name")), familyFirst, patience);
        }
        QLocale::setDefault(before);
    }

    void countriesAreNamedInTheUsersLanguage()
    {
        QCOMPARE(countryName(QStringLiteral("DE"), QLocale(QLocale::Spanish)), QStringLiteral("Alemania"));
        QCOMPARE(countryName(QStringLiteral("DE"), QLocale(QLocale::English)), QStringLiteral("Germany"));
        CountryChooser chooser;
        chooser.setRegion(QStringLiteral("gb"));
        QCOMPARE(chooser.region(), QStringLiteral("GB"));
        QVERIFY(chooser.currentText().contains(QStringLiteral("+44")));
        QVERIFY(chooser.count() > 200);
    }

    void numbersAreCheckedAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");     ///< part of what is said while it is typed
        QTest::addColumn<QString>("finished"); ///< and once it is left
        QTest::newRow("half") << QStringLiteral("415 555") << QString() << QStringLiteral("too few digits");
        QTest::newRow("whole") << QStringLiteral("4155550132") << QStringLiteral("+1 (415) 555-0132")
                               << QStringLiteral("United States");
        QTest::newRow("too long") << QStringLiteral("41555501324444") << QStringLiteral("too many digits")
                                  << QStringLiteral("too many digits");
        QTest::newRow("abroad") << QStringLiteral("+447400123456") << QStringLiteral("United Kingdom")
                                << QStringLiteral("United Kingdom");
        QTest::newRow("landline") << QStringLiteral("+493012345678") << QStringLiteral("landline")
                                  << QStringLiteral("landline");
        QTest::newRow("letters") << QStringLiteral("call me") << QString() << QStringLiteral("not a phone number");
        QTest::newRow("extension") << QStringLiteral("4155550132 ext 5") << QStringLiteral("extension")
                                   << QStringLiteral("extension");
        QTest::newRow("no country") << QStringLiteral("+9991234567") << QString() << QStringLiteral("calling code");
        QTest::newRow("no such") << QStringLiteral("+15005550132") << QStringLiteral("no such number")
                                 << QStringLiteral("no such number");
    }
    void numbersAreCheckedAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QFETCH(QString, finished);
        Scene scene;
        scene.editor->create();
        scene.put(number, typed);
        if (said.isEmpty())
            QCOMPARE(scene.said(number), QString());
        else
            QVERIFY2(scene.said(number).contains(said), qPrintable(scene.said(number)));
        scene.key(Qt::Key_Tab);
        QVERIFY2(scene.said(number).contains(finished), qPrintable(scene.said(number)));
    }

    void aPrefixChoosesTheCountry()
    {
        Scene scene;
        scene.editor->create();
        auto* country = scene.named<CountryChooser>(QStringLiteral("Country"));
        QCOMPARE(country->region(), QStringLiteral("US"));
        scene.put(number, QStringLiteral("+34612345678"));
        QCOMPARE(country->region(), QStringLiteral("ES"));
        scene.put(firstName, QStringLiteral("Ana"));
        scene.key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(scene.desk.created.size(), 1);
        QCOMPARE(scene.desk.created.first().mobile.number, QStringLiteral("+34612345678"));
        QCOMPARE(scene.desk.created.first().mobile.country, QStringLiteral("ES"));
    }

    void somebodyHasTheNumberAlready()
    {
        Scene scene;
        scene.desk.known.insert(maya().mobile.number, maya());
        scene.editor->create();
        QSignalSpy open(scene.editor, &ContactEditor::openAsked);
        scene.put(number, QStringLiteral("4155550132"));
        QTRY_VERIFY_WITH_TIMEOUT(scene.said(number).contains(QStringLiteral("Maya Okafor")), patience);
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(scene.desk.created.isEmpty());
        QTest::keyClick(scene.button(QStringLiteral("Open Maya Okafor")), Qt::Key_Space);
        QVERIFY(open.isEmpty());
        QTest::keyClick(scene.button(QStringLiteral("Discard")), Qt::Key_Space);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().first().value<ContactId>(), maya().id);
    }

    void createsByTheKeyboardAlone()
    {
        Scene scene;
        QSignalSpy saved(scene.editor, &ContactEditor::saved);
        QSignalSpy closed(scene.editor, &ContactEditor::closed);
        scene.editor->create();
        QCOMPARE(QApplication::focusWidget(), scene.named(firstName));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ada"));
        scene.key(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Lovelace"));
        scene.key(Qt::Key_Tab); // the country
        scene.key(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2025550176"));
        scene.key(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ada@example.com"));
        scene.key(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("regulars"));
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QCOMPARE(closed.size(), 1);
        const Contact made = scene.desk.created.first();
        QCOMPARE(made.fullName(), QStringLiteral("Ada Lovelace"));
        QCOMPARE(made.mobile.number, QStringLiteral("+12025550176"));
        QCOMPARE(made.email, QStringLiteral("ada@example.com"));
        QCOMPARE(made.lists.size(), 1);
        QCOMPARE(made.lists.first().id, QStringLiteral("l2"));
        QVERIFY(!made.optIn.isValid());
    }

    void editingFollowsSakariWhereNothingWasTyped()
    {
        Scene scene;
        scene.desk.answersAtOnce = false;
        Contact newer = maya();
        newer.email = QStringLiteral("new@example.com");
        newer.firstName = QStringLiteral("Maia");
        scene.desk.atSakari.insert(newer.id, newer);
        scene.editor->edit(maya());
        QCOMPARE(scene.named(firstName)->text(), QStringLiteral("Maya"));
        QVERIFY(!scene.button(QStringLiteral("Save"))->isEnabled());
        scene.put(firstName, QStringLiteral("Mae"));
        scene.desk.answerNow();
        scene.waitUntilRead();
        QCOMPARE(scene.named(firstName)->text(), QStringLiteral("Mae"));
        QCOMPARE(scene.named(email)->text(), QStringLiteral("new@example.com"));
        QCOMPARE(QApplication::focusWidget(), scene.named(firstName));
        scene.desk.answersAtOnce = true;
        scene.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(scene.desk.saved.size(), 1, patience);
        QCOMPARE(scene.desk.saved.first().base, newer);
        Contact wanted = newer;
        wanted.firstName = QStringLiteral("Mae");
        QCOMPARE(scene.desk.saved.first().changed, wanted);
    }

    void whatIsSavedBeforeItIsReadWaits()
    {
        Scene scene;
        scene.desk.answersAtOnce = false;
        scene.editor->edit(maya());
        scene.put(firstName, QStringLiteral("Mae"));
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(scene.desk.saved.isEmpty());
        scene.desk.answersAtOnce = true;
        scene.desk.answerNow();
        QTRY_COMPARE_WITH_TIMEOUT(scene.desk.saved.size(), 1, patience);
    }

    void refusalsStandAtTheirField_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field"); ///< empty: above the form
        QTest::newRow("CONT-001") << QStringLiteral("CONT-001") << QStringLiteral("Invalid") << number;
        QTest::newRow("landline") << QStringLiteral("MSG-020") << QString() << number;
        QTest::newRow("number by its words") << QString() << QStringLiteral("mobile is required") << number;
        QTest::newRow("e-mail") << QStringLiteral("VALIDATION") << QStringLiteral("email is not valid") << email;
        QTest::newRow("first name") << QString() << QStringLiteral("firstName is too long") << firstName;
        QTest::newRow("last name") << QString() << QStringLiteral("lastName is too long")
                                   << QStringLiteral("Last name");
        QTest::newRow("lists") << QString() << QStringLiteral("unknown list") << QStringLiteral("Add a list or tag");
        QTest::newRow("attribute") << QString() << QStringLiteral("attribute city is bad") << QStringLiteral("city");
        QTest::newRow("the whole") << QStringLiteral("ACCT-001") << QStringLiteral("limit") << QString();
    }
    void refusalsStandAtTheirField()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QFETCH(QString, field);
        Scene scene;
        scene.editor->edit(maya());
        scene.waitUntilRead();
        scene.put(firstName, QStringLiteral("Mae"));
        scene.desk.refusal =
            ApiError{.kind = ApiError::Kind::Rejected, .httpStatus = 422, .code = code, .serverText = text};
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(scene.desk.saved.size(), 1, patience);
        if (field.isEmpty()) {
            QTRY_VERIFY_WITH_TIMEOUT(!scene.question().isEmpty(), patience);
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(!scene.said(field).isEmpty(), patience);
            QCOMPARE(QApplication::focusWidget(), scene.named<QWidget>(field));
            QVERIFY(scene.question().isEmpty());
        }
        QCOMPARE(scene.named(firstName)->text(), QStringLiteral("Mae"));
        QVERIFY(scene.editor->isOpen());
    }

    void whatIsSurelyWrongIsNotAskedFor_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no number") << number << QString();
        QTest::newRow("half a number") << number << QStringLiteral("415");
        QTest::newRow("no e-mail") << email << QStringLiteral("ada at home");
    }
    void whatIsSurelyWrongIsNotAskedFor()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        Scene scene;
        scene.editor->create();
        scene.put(number, QStringLiteral("2025550176"));
        scene.named(field)->clear();
        scene.put(field, typed);
        if (typed.isEmpty())
            scene.key(Qt::Key_Backspace);
        if (field == number && typed.isEmpty()) {
            scene.put(number, QStringLiteral("2"));
            scene.key(Qt::Key_Backspace);
        }
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(scene.desk.created.isEmpty());
        QVERIFY(!scene.said(field).isEmpty());
        QCOMPARE(QApplication::focusWidget(), scene.named(field));
    }

    void unsavedChangesAreAskedAboutOnce()
    {
        Scene scene;
        QSignalSpy closed(scene.editor, &ContactEditor::closed);
        scene.editor->edit(maya());
        scene.waitUntilRead();
        scene.put(firstName, QStringLiteral("Mae"));
        scene.key(Qt::Key_Escape);
        QVERIFY(scene.question().contains(QStringLiteral("not saved")));
        QCOMPARE(QApplication::focusWidget(), scene.button(QStringLiteral("Keep editing")));
        scene.key(Qt::Key_Space);
        QVERIFY(scene.question().isEmpty());
        QCOMPARE(scene.named(firstName)->text(), QStringLiteral("Mae"));
        QVERIFY(closed.isEmpty());

        bool left = false;
        scene.editor->leave([&left] { left = true; });
        QVERIFY(!left);
        QTest::keyClick(scene.button(QStringLiteral("Discard")), Qt::Key_Space);
        QVERIFY(left);
        QCOMPARE(closed.size(), 1);
        QVERIFY(scene.desk.saved.isEmpty());
    }

    void nothingUnsavedIsNotAskedAbout()
    {
        Scene scene;
        QSignalSpy closed(scene.editor, &ContactEditor::closed);
        scene.editor->edit(maya());
        scene.waitUntilRead();
        // Typed and taken back.
        scene.put(firstName, QStringLiteral("Maya"));
        scene.key(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void anotherContactWaitsForTheAnswer()
    {
        Scene scene;
        Contact other = maya();
        other.id = ContactId(QStringLiteral("k2"));
        other.firstName = QStringLiteral("Owen");
        scene.desk.atSakari.insert(other.id, other);
        scene.editor->edit(maya());
        scene.waitUntilRead();
        scene.put(firstName, QStringLiteral("Mae"));
        scene.editor->edit(other);
        QCOMPARE(scene.editor->contactId(), maya().id);
        QTest::keyClick(scene.button(QStringLiteral("Discard")), Qt::Key_Space);
        QCOMPARE(scene.editor->contactId(), other.id);
        QCOMPARE(scene.named(firstName)->text(), QStringLiteral("Owen"));
    }

    void bothVersionsAreShown()
    {
        Scene scene;
        QSignalSpy saved(scene.editor, &ContactEditor::saved);
        scene.editor->edit(maya());
        scene.waitUntilRead();
        Contact theirs = maya();
        theirs.firstName = QStringLiteral("Maia");
        theirs.email = QStringLiteral("theirs@example.com");
        scene.desk.atSakari.insert(theirs.id, theirs);
        scene.put(firstName, QStringLiteral("Mae"));
        scene.put(QStringLiteral("city"), QStringLiteral("Lagos"));
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        auto* view = scene.editor->findChild<ContactConflictView*>();
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), patience);
        // Both changed the first name; what only one changed is chosen.
        QCOMPARE(view->open(), 1);
        QVERIFY(!scene.button(QStringLiteral("Save"))->isEnabled());
        const auto choice = [&](const QString& name) { return scene.named<QRadioButton>(name); };
        QVERIFY(choice(QStringLiteral("E-mail, Sakari's: theirs@example.com"))->isChecked());
        QVERIFY(choice(QStringLiteral("city, Yours: Lagos"))->isChecked());
        QCOMPARE(QApplication::focusWidget(), choice(QStringLiteral("First name, Yours: Mae")));
        QVERIFY(!choice(QStringLiteral("First name, Yours: Mae"))->isChecked());
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(scene.desk.saved.size(), 1);
        scene.key(Qt::Key_Space);
        QVERIFY(scene.button(QStringLiteral("Save"))->isEnabled());
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QCOMPARE(scene.desk.saved.last().base, theirs);
        Contact merged = theirs;
        merged.firstName = QStringLiteral("Mae");
        merged.attributes[QStringLiteral("city")] = QStringLiteral("Lagos");
        QCOMPARE(scene.desk.saved.last().changed, merged);
    }

    void deletedMeanwhileCanBeMadeAnew()
    {
        Scene scene;
        QSignalSpy saved(scene.editor, &ContactEditor::saved);
        scene.editor->edit(maya());
        scene.waitUntilRead();
        scene.put(firstName, QStringLiteral("Mae"));
        scene.desk.atSakari.clear();
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(scene.question().contains(QStringLiteral("deleted")), patience);
        QCOMPARE(scene.named(firstName)->text(), QStringLiteral("Mae"));
        QTest::keyClick(scene.button(QStringLiteral("Create it anew")), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QCOMPARE(scene.desk.created.first().firstName, QStringLiteral("Mae"));
        QVERIFY(scene.desk.created.first().id.isEmpty());
    }

    void aLostAnswerSaysSoAndSavesOnceMore()
    {
        Scene scene;
        scene.editor->edit(maya());
        scene.waitUntilRead();
        scene.put(firstName, QStringLiteral("Mae"));
        scene.desk.refusal = ApiError{.kind = ApiError::Kind::Timeout};
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(scene.question().contains(QStringLiteral("not known whether")), patience);
        QTest::keyClick(scene.button(QStringLiteral("Save again")), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(scene.desk.saved.size(), 2, patience);
        QCOMPARE(scene.desk.saved.last().base, maya());
    }

    void listsComeAndGo()
    {
        Scene scene;
        scene.editor->edit(maya());
        scene.waitUntilRead();
        scene.put(QStringLiteral("Add a list or tag"), QStringLiteral("nobody knows it"));
        scene.key(Qt::Key_Return);
        QVERIFY(scene.said(QStringLiteral("Add a list or tag")).contains(QStringLiteral("made in Sakari")));
        scene.put(QStringLiteral("Add a list or tag"), QStringLiteral("REGULARS"));
        scene.key(Qt::Key_Return);
        auto* customers = scene.named<RemovableTag>(QStringLiteral("Remove from Customers"));
        customers->setFocus();
        scene.key(Qt::Key_Delete);
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(scene.desk.saved.size(), 1, patience);
        QCOMPARE(scene.desk.saved.first().changed.lists.size(), 1);
        QCOMPARE(scene.desk.saved.first().changed.lists.first().id, QStringLiteral("l2"));
    }

    void tagsCanBeNewWhereThereAreTags()
    {
        Scene scene;
        Contact tagged = maya();
        tagged.lists = {{.id = {}, .name = QStringLiteral("vip"), .optIn = {}, .optOut = {}}};
        scene.desk.atSakari.insert(tagged.id, tagged);
        scene.editor->setKnown({.lists = tagged.lists, .attributes = {}});
        scene.editor->edit(tagged);
        scene.waitUntilRead();
        scene.put(QStringLiteral("Add a list or tag"), QStringLiteral("brand new"));
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(scene.desk.saved.size(), 1, patience);
        QCOMPARE(scene.desk.saved.first().changed.lists.last().name, QStringLiteral("brand new"));
        QVERIFY(scene.desk.saved.first().changed.lists.last().id.isEmpty());
    }

    void optInCannotBeChanged()
    {
        Scene scene;
        Contact blocked = maya();
        blocked.blocked = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        scene.desk.atSakari.insert(blocked.id, blocked);
        scene.editor->edit(blocked);
        scene.waitUntilRead();
        QStringList said;
        for (const QLabel* label : scene.editor->findChildren<QLabel*>()) {
            if (label->isVisible())
                said.append(label->text());
        }
        const QString all = said.join(u'\n');
        QVERIFY(all.contains(QStringLiteral("Opted out")));
        QVERIFY(all.contains(QStringLiteral("Saving does not opt anybody in. Only the person can, by texting START.")));
        scene.put(firstName, QStringLiteral("Mae"));
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(scene.desk.saved.size(), 1, patience);
        QCOMPARE(scene.desk.saved.first().changed.blocked, blocked.blocked);
    }

    void everyControlHasAName()
    {
        Scene scene;
        scene.editor->edit(maya());
        scene.waitUntilRead();
        QCOMPARE(controlsWithoutName(scene.window), QStringList());
        Contact theirs = maya();
        theirs.firstName = QStringLiteral("Maia");
        scene.desk.atSakari.insert(theirs.id, theirs);
        scene.put(firstName, QStringLiteral("Mae"));
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(scene.editor->findChild<ContactConflictView*>()->isVisible(), patience);
        QCOMPARE(controlsWithoutName(scene.window), QStringList());
    }

    void unconfirmedContactsAreAskedAbout()
    {
        FakeContactDesk desk;
        UnconfirmedContacts strip(desk);
        QVERIFY(strip.isHidden());
        Creation lost{.id = CreationId(QStringLiteral("c1")), .record = maya(), .state = Creation::State::Unconfirmed};
        desk.uncertain = {lost};
        Q_EMIT desk.unconfirmedChanged();
        QVERIFY(!strip.isHidden());
        auto* bar = strip.findChild<QuestionBar*>();
        QVERIFY(bar->text().contains(QStringLiteral("Maya Okafor")));
        const auto buttons = bar->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 3);
        QVERIFY(!buttons[1]->isEnabled());
        buttons[0]->click();
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(QStringLiteral("not found")), patience);
        desk.repeatable.insert(lost.id);
        Q_EMIT desk.unconfirmedChanged();
        QVERIFY(buttons[1]->isEnabled());
        buttons[1]->click();
        buttons[2]->click();
        QCOMPARE(desk.verbs, QStringList({QStringLiteral("checkAgain c1"), QStringLiteral("createAgain c1"),
                                          QStringLiteral("discard c1")}));
        QVERIFY(strip.isHidden());
    }
};

} // namespace rejoinder

QTEST_MAIN(rejoinder::TestContactForm)
#include "TestContactForm.moc"
