#include "ui/signin/SignInPage.h"

#include "ui/text/SignInWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/LogoMark.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

namespace rejoinder {

static constexpr int formWidth = 400;

SignInPage::SignInPage(QWidget* parent) : QWidget(parent)
{
    // Scrolls where a large font or a small window leaves no room for the whole form.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto* ground = new Surface(Surface::Ground::Background);
    auto* centred = new QHBoxLayout(ground);
    centred->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    auto* form = new QWidget(ground);
    form->setMaximumWidth(qMax(formWidth, fontMetrics().averageCharWidth() * 56));
    centred->addStretch(1);
    centred->addWidget(form, 8);
    centred->addStretch(1);
    scroll->setWidget(ground);

    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs + 2);
    layout->addStretch(2);
    layout->addWidget(new LogoMark(40, form), 0, Qt::AlignLeft);
    layout->addSpacing(space::s);
    layout->addWidget(new TextLabel(tr("Sign in to Rejoinder"), TextLabel::Tone::Text, TextLabel::Step::Heading));
    auto* where = new TextLabel(tr("Sakari gives all three under hub.sakari.io > Settings > Account Settings > API > "
                                   "Generate. They belong to your company's account."),
                                TextLabel::Tone::Muted);
    where->setWordWrap(true);
    layout->addWidget(where);
    layout->addSpacing(space::s);

    m_problem = new Banner(form);
    m_problem->setRounded(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_accountId = addField(*layout, tr("Account ID"));
    m_clientId = addField(*layout, tr("Client ID"));
    m_clientSecret = addField(*layout, tr("Client secret"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    m_clientSecret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_reveal = new IconButton(QStringLiteral("eye"), tr("Show the secret"), m_clientSecret);
    m_reveal->setIconExtent(16);
    m_reveal->setCheckable(true);
    auto* inside = new QHBoxLayout(m_clientSecret);
    inside->setContentsMargins(0, 0, space::xs, 0);
    inside->addWidget(m_reveal, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_clientSecret->setTextMargins(space::s - 2, 0, m_reveal->sizeHint().width(), 0);

    layout->addSpacing(space::xs);
    m_remember = new QCheckBox(tr("Remember on this computer"), form);
    m_remember->setAccessibleDescription(tr("Kept in the keychain of this computer, never in a file."));
    m_remember->setToolTip(m_remember->accessibleDescription());
    m_remember->setChecked(true);
    layout->addWidget(m_remember);
    m_sessionOnly = new TextLabel(TextLabel::Tone::Warn, TextLabel::Step::Small, form);
    m_sessionOnly->setWordWrap(true);
    m_sessionOnly->hide();
    layout->addWidget(m_sessionOnly);
    layout->addSpacing(space::s);

    m_signIn = makeButton(tr("Sign in"), ButtonKind::Primary, form);
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, form);
    m_demo = makeButton(tr("Try the demo"), ButtonKind::Quiet, form);
    m_demo->setToolTip(tr("A pretend account with made-up people. Nothing reaches anybody."));
    m_back = makeButton(tr("Back to the conversations"), ButtonKind::Quiet, form);
    m_back->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_demo);
    buttons->addWidget(m_back);
    layout->addLayout(buttons);
    layout->addStretch(3);

    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancelAsked);
    connect(m_demo, &QPushButton::clicked, this, &SignInPage::demoAsked);
    connect(m_back, &QPushButton::clicked, this, &SignInPage::backAsked);
    connect(m_reveal, &IconButton::toggled, this, [this](bool shown) {
        m_clientSecret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_reveal->setIconName(shown ? QStringLiteral("eye-off") : QStringLiteral("eye"));
        m_reveal->setAccessibleName(shown ? tr("Hide the secret") : tr("Show the secret"));
        m_reveal->setToolTip(m_reveal->accessibleName());
    });
    for (QLineEdit* field : {m_accountId, m_clientId, m_clientSecret})
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    setBusy(false);
}

QLineEdit* SignInPage::addField(QBoxLayout& layout, const QString& name)
{
    auto* label = new TextLabel(name, TextLabel::Tone::Muted, TextLabel::Step::Small);
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    label->setBuddy(field);
    layout.addSpacing(space::xs);
    layout.addWidget(label);
    layout.addWidget(field);
    return field;
}

void SignInPage::setAccountId(const AccountId& id)
{
    if (!id.isEmpty())
        m_accountId->setText(id.text());
}

void SignInPage::setSessionOnly(const QString& reason)
{
    const bool only = !reason.isEmpty();
    m_remember->setVisible(!only);
    m_sessionOnly->setVisible(only);
    m_sessionOnly->setText(only ? tr("%1 You can sign in until you quit; nothing will be kept.").arg(reason)
                                : QString());
}

void SignInPage::setBusy(bool busy)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_accountId, m_clientId, m_clientSecret, m_remember, m_demo})
        part->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
    m_signIn->setText(busy ? tr("Checking with Sakari…") : tr("Sign in"));
    m_cancel->setVisible(busy);
    if (busy) {
        clearProblem();
        m_cancel->setFocus();
    }
}

void SignInPage::setCanGoBack(bool can)
{
    m_back->setVisible(can);
    m_demo->setVisible(!can);
}

void SignInPage::setDemoOffered(bool offered)
{
    m_demo->setVisible(offered);
}

void SignInPage::showProblem(SignIn::Problem problem)
{
    showText(signinwords::of(problem));
    if (problem == SignIn::Problem::Refused)
        m_clientSecret->setFocus();
    else if (problem == SignIn::Problem::WrongAccount)
        m_accountId->setFocus();
}

void SignInPage::showText(const QString& text)
{
    m_problem->say(Banner::Kind::Danger, text);
    m_problem->show();
}

void SignInPage::clearProblem()
{
    m_problem->say(Banner::Kind::Danger, QString());
    m_problem->hide();
}

void SignInPage::clearAccount()
{
    m_accountId->clear();
    clearSecrets();
}

void SignInPage::clearSecrets()
{
    m_clientId->clear();
    m_clientSecret->clear();
    m_reveal->setChecked(false);
}

void SignInPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    (m_accountId->text().isEmpty() ? m_accountId : m_clientId)->setFocus();
}

void SignInPage::submit()
{
    if (!m_signIn->isEnabled())
        return;
    // A copied value often brings a space or a line's end along.
    const auto typed = [](const QLineEdit* field) { return field->text().trimmed(); };
    for (QLineEdit* field : {m_accountId, m_clientId, m_clientSecret}) {
        if (typed(field).isEmpty()) {
            showProblem(SignIn::Problem::Incomplete);
            field->setFocus();
            return;
        }
    }
    clearProblem();
    Q_EMIT signInAsked({AccountId(typed(m_accountId)), Secret(typed(m_clientId)), Secret(typed(m_clientSecret))},
                       m_remember->isVisibleTo(this) && m_remember->isChecked());
}

} // namespace rejoinder
