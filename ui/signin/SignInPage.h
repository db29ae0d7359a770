#pragma once

#include "session/SignIn.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace rejoinder {

class Banner;
class IconButton;
class TextLabel;

/// The form to sign in with. Knows nothing of how it is done: it says what was asked for, and is told how it went.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget* parent = nullptr);

    /// The account last used, so that it need not be typed again. Empty: none.
    void setAccountId(const AccountId& id);
    /// For this session only: nothing will be kept, since the keychain cannot. Says why.
    void setSessionOnly(const QString& reason);
    /// While Sakari is asked: the fields rest and Cancel is offered.
    void setBusy(bool busy);
    /// Whether the window has conversations to go back to.
    void setCanGoBack(bool can);
    void setDemoOffered(bool offered);
    void showProblem(SignIn::Problem problem);
    void showText(const QString& text);
    void clearProblem();
    /// Forgets what was typed as client ID and secret.
    void clearSecrets();
    /// The account ID too: the account is to leave no trace on this computer.
    void clearAccount();

Q_SIGNALS:
    void signInAsked(const rejoinder::Credentials& credentials, bool remember);
    void cancelAsked();
    void demoAsked();
    void backAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void submit();
    [[nodiscard]] QLineEdit* addField(class QBoxLayout& layout, const QString& name);

    Banner* m_problem;
    TextLabel* m_sessionOnly;
    QLineEdit* m_accountId;
    QLineEdit* m_clientId;
    QLineEdit* m_clientSecret;
    IconButton* m_reveal;
    QCheckBox* m_remember;
    QPushButton* m_signIn;
    QPushButton* m_cancel;
    QPushButton* m_demo;
    QPushButton* m_back;
};

} // namespace rejoinder
