#include "ContactFormScene.h"
#include "ui/contacts/form/CountryChooser.h"
#include "ui/contacts/form/RemovableTag.h"
#include "ui/text/CountryNames.h"
#include "ui/text/NameOrder.h"

#include <QLabel>
#include <QSignalSpy>

using namespace rejoinder;
using namespace rejoinder::contactform;

/// The fields of a contact: what they say while somebody types, what they refuse, and where Sakari's "no" stands.
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

    /// The country stands before the number, and whoever types on from the names means the number.
    void digitsOverTheCountryGoToTheNumber()
    {
        Scene scene;
        scene.editor->create();
        auto* country = scene.named<CountryChooser>(QStringLiteral("Country"));
        country->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("+34612345678"));
        QCOMPARE(QApplication::focusWidget(), scene.named(number));
        QVERIFY2(scene.named(number)->text().startsWith(u'+'), qPrintable(scene.named(number)->text()));
        QCOMPARE(country->region(), QStringLiteral("ES"));
        country->setFocus();
        QTest::keyClicks(country, QStringLiteral("G"));
        QCOMPARE(QApplication::focusWidget(), country);
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
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QCOMPARE(closed.size(), 1);
        const Contact made = scene.desk.created.first();
        QCOMPARE(made.fullName(), QStringLiteral("Ada Lovelace"));
        QCOMPARE(made.mobile.number, QStringLiteral("+12025550176"));
        QCOMPARE(made.email, QStringLiteral("ada@example.com"));
        QVERIFY(!made.optIn.isValid());
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

    void listsComeAndGo()
    {
        Scene scene;
        scene.editor->edit(maya());
        scene.waitUntilRead();
        scene.put(QStringLiteral("Add a list or tag"), QStringLiteral("nobody knows it"));
        scene.key(Qt::Key_Return);
        QVERIFY(scene.said(QStringLiteral("Add a list or tag")).contains(QStringLiteral("made in Sakari")));
        scene.named(QStringLiteral("Add a list or tag"))->clear();
        auto* customers = scene.named<RemovableTag>(QStringLiteral("Remove from Customers"));
        customers->setFocus();
        scene.key(Qt::Key_Delete);
        scene.named(firstName)->setFocus();
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(scene.desk.saved.size(), 1, patience);
        QVERIFY(scene.desk.saved.first().changed.lists.isEmpty());
    }

    void tagsCanBeNewWhereThereAreTags()
    {
        Scene scene;
        Contact tagged = maya();
        tagged.lists = {{.id = {}, .name = QStringLiteral("vip"), .optIn = {}, .optOut = {}}};
        scene.desk.atSakari.insert(tagged.id, tagged);
        scene.desk.words = {.lists = tagged.lists, .attributes = {}};
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
};

QTEST_MAIN(TestContactForm)
#include "TestContactForm.moc"
