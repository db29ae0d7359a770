#include "AccessibleNames.h"
#include "ui/signin/SignInPage.h"
#include "ui/text/SignInWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ThemedStyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace rejoinder;

Q_DECLARE_METATYPE(rejoinder::Credentials)

class TestSignInPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ThemedStyle);
        qRegisterMetaType<Credentials>();
    }

    void init()
    {
        m_page = std::make_unique<SignInPage>();
        m_page->resize(700, 700);
        m_page->show();
    }

    void theFieldsAreCalledAsInSakari()
    {
        for (const char* name : {"Account ID", "Client ID", "Client secret"})
            QVERIFY2(field(name), name);
        QVERIFY(button("Sign in"));
        QVERIFY(button("Try the demo"));
        QCOMPARE(controlsWithoutName(*m_page), QStringList());
    }

    void credentialsArriveTrimmed()
    {
        QSignalSpy asked(m_page.get(), &SignInPage::signInAsked);
        fill(" acc \n", "id ", " secret");
        button("Sign in")->click();
        QCOMPARE(asked.size(), 1);
        const auto credentials = asked.first().at(0).value<Credentials>();
        QCOMPARE(credentials.accountId.text(), QStringLiteral("acc"));
        QCOMPARE(credentials.clientId.reveal(), QStringLiteral("id"));
        QCOMPARE(credentials.clientSecret.reveal(), QStringLiteral("secret"));
        QCOMPARE(asked.first().at(1).toBool(), true);
    }

    void enterSignsInFromAnyField()
    {
        for (const char* name : {"Account ID", "Client ID", "Client secret"}) {
            QSignalSpy asked(m_page.get(), &SignInPage::signInAsked);
            fill("a", "b", "c");
            QTest::keyClick(field(name), Qt::Key_Return);
            QCOMPARE(asked.size(), 1);
        }
    }

    void anEmptyFieldIsSaidInPlace()
    {
        QSignalSpy asked(m_page.get(), &SignInPage::signInAsked);
        fill("a", "  ", "c");
        button("Sign in")->click();
        QCOMPARE(asked.size(), 0);
        QCOMPARE(problem(), signinwords::of(SignIn::Problem::Incomplete));
    }

    void everyProblemIsShownAndGoesWithTheNextTry()
    {
        for (int each = 0; each <= int(SignIn::Problem::InsecureUrl); ++each) {
            m_page->showProblem(SignIn::Problem(each));
            QCOMPARE(problem(), signinwords::of(SignIn::Problem(each)));
        }
        m_page->setBusy(true);
        QCOMPARE(problem(), QString());
    }

    void whileSakariIsAskedOnlyCancelWorks()
    {
        fill("a", "b", "c");
        QSignalSpy asked(m_page.get(), &SignInPage::signInAsked);
        QSignalSpy cancelled(m_page.get(), &SignInPage::cancelAsked);
        m_page->setBusy(true);
        QVERIFY(!field("Client secret")->isEnabled());
        QVERIFY(button("Cancel")->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_Return);
        button("Cancel")->click();
        QCOMPARE(asked.size(), 0);
        QCOMPARE(cancelled.size(), 1);
        m_page->setBusy(false);
        QVERIFY(!button("Cancel")->isVisible());
        QVERIFY(button("Sign in")->isEnabled());
    }

    void theSecretIsHiddenUntilAsked()
    {
        QCOMPARE(field("Client secret")->echoMode(), QLineEdit::Password);
        button("Show the secret")->click();
        QCOMPARE(field("Client secret")->echoMode(), QLineEdit::Normal);
        button("Hide the secret")->click();
        QCOMPARE(field("Client secret")->echoMode(), QLineEdit::Password);
        fill("a", "b", "c");
        m_page->clearSecrets();
        QVERIFY(field("Client secret")->text().isEmpty() && field("Client ID")->text().isEmpty());
    }

    void withoutAKeychainNothingIsRemembered()
    {
        m_page->setSessionOnly(signinwords::of(SignIn::KeychainTrouble::Missing));
        QVERIFY(!m_page->findChild<QCheckBox*>()->isVisible());
        QSignalSpy asked(m_page.get(), &SignInPage::signInAsked);
        fill("a", "b", "c");
        button("Sign in")->click();
        QCOMPARE(asked.first().at(1).toBool(), false);
    }

private:
    QLineEdit* field(const char* name) const
    {
        for (auto* edit : m_page->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        }
        return nullptr;
    }
    QAbstractButton* button(const char* name) const
    {
        for (auto* each : m_page->findChildren<QAbstractButton*>()) {
            if (each->accessibleName() == QLatin1String(name) || each->text() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    QString problem() const
    {
        const auto* banner = m_page->findChild<Banner*>();
        return banner->isVisible() ? banner->text() : QString();
    }
    void fill(const char* account, const char* id, const char* secret) const
    {
        field("Account ID")->setText(QString::fromLatin1(account));
        field("Client ID")->setText(QString::fromLatin1(id));
        field("Client secret")->setText(QString::fromLatin1(secret));
    }

    std::unique_ptr<SignInPage> m_page;
};

QTEST_MAIN(TestSignInPage)
#include "TestSignInPage.moc"
