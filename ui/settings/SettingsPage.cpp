#include "ui/settings/SettingsPage.h"

#include "domain/HistoryProgress.h"
#include "ui/settings/UiSettings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QMessageBox>
#include <QRadioButton>
#include <QScrollArea>
#include <algorithm>

namespace rejoinder {

SettingsPage::SettingsPage(UiSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_account(new TextLabel(TextLabel::Tone::Text)),
      m_folder(new TextLabel(TextLabel::Tone::Text)),
      m_signOut(makeButton(tr("Sign out"), ButtonKind::Secondary, nullptr)),
      m_forget(makeButton(tr("Forget this account on this computer"), ButtonKind::Danger, nullptr))
{
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
    auto* column = new QWidget(ground);
    column->setMaximumWidth(qMax(640, fontMetrics().averageCharWidth() * 90));
    centred->addWidget(column, 1);
    centred->addStretch();
    scroll->setWidget(ground);

    auto* page = new QVBoxLayout(column);
    page->setContentsMargins(space::xs, 0, 0, 0);
    page->setSpacing(space::s);
    page->addWidget(new TextLabel(tr("Settings"), TextLabel::Tone::Text, TextLabel::Step::Heading));
    addAppearance(*page);
    addComposer(*page);
    addAccount(*page);
    addKept(*page);
    page->addStretch(1);
    setAccount({}, {}, false);
}

QBoxLayout* SettingsPage::addSection(QBoxLayout& page, const QString& title)
{
    page.addSpacing(space::m);
    page.addWidget(new TextLabel(title, TextLabel::Tone::Text, TextLabel::Step::Title));
    auto* section = new QVBoxLayout;
    section->setSpacing(space::s);
    page.addLayout(section);
    return section;
}

static TextLabel* note(const QString& text)
{
    auto* label = new TextLabel(text, TextLabel::Tone::Muted);
    label->setWordWrap(true);
    return label;
}

void SettingsPage::addAppearance(QBoxLayout& page)
{
    QBoxLayout* section = addSection(page, tr("Appearance"));
    auto* group = new QButtonGroup(this);
    const auto offer = [&](const QString& text, ThemeSwitch::Choice choice) {
        auto* button = new QRadioButton(text);
        button->setChecked(m_settings.theme() == choice);
        group->addButton(button);
        section->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, choice](bool chosen) {
            if (chosen)
                m_settings.setTheme(choice);
        });
    };
    offer(tr("As the system has it"), ThemeSwitch::Choice::System);
    offer(tr("Light"), ThemeSwitch::Choice::Light);
    offer(tr("Dark"), ThemeSwitch::Choice::Dark);
    section->addWidget(note(tr("The language follows the system too.")));
}

void SettingsPage::addComposer(QBoxLayout& page)
{
    QBoxLayout* section = addSection(page, tr("Writing"));
    auto* group = new QButtonGroup(this);
    auto* enter = new QRadioButton(tr("Enter sends, Shift+Enter begins a new line"));
    auto* shift = new QRadioButton(tr("Shift+Enter sends, Enter begins a new line"));
    group->addButton(enter);
    group->addButton(shift);
    (m_settings.enterSends() ? enter : shift)->setChecked(true);
    section->addWidget(enter);
    section->addWidget(shift);
    connect(enter, &QRadioButton::toggled, this, [this](bool chosen) { m_settings.setEnterSends(chosen); });
    addUndoSend(*section);
}

static void addChoice(QBoxLayout& section, const QString& name, QComboBox* choice)
{
    choice->setAccessibleName(name);
    auto* label = new TextLabel(name, TextLabel::Tone::Text);
    label->setBuddy(choice);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(label);
    line->addWidget(choice);
    line->addStretch(1);
    section.addSpacing(space::xs);
    section.addLayout(line);
}

void SettingsPage::addUndoSend(QBoxLayout& section)
{
    auto* choice = new QComboBox;
    QList<int> offered{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30};
    const int kept = int(m_settings.undoSend().count());
    if (!offered.contains(kept))
        offered.append(kept);
    std::sort(offered.begin(), offered.end());
    for (const int seconds : std::as_const(offered))
        choice->addItem(seconds == 0 ? tr("Off: a text leaves at once") : tr("%n seconds", "", seconds), seconds);
    choice->setCurrentIndex(choice->findData(kept));
    connect(choice, &QComboBox::currentIndexChanged, this,
            [this, choice] { m_settings.setUndoSend(std::chrono::seconds(choice->currentData().toInt())); });
    addChoice(section, tr("Undo send"), choice);
    section.addWidget(note(tr("For so long a text waits here before it leaves, and you can take it back.")));
}

void SettingsPage::addAccount(QBoxLayout& page)
{
    QBoxLayout* section = addSection(page, tr("Account"));
    m_account->setWordWrap(true);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    section->addWidget(m_account);
    section->addWidget(
        note(tr("Signing out removes the credentials from this computer and keeps the saved conversations. "
                "Forgetting also removes conversations, drafts, texts waiting to be sent and logs.")));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_signOut);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    section->addLayout(buttons);
    connect(m_signOut, &QPushButton::clicked, this, &SettingsPage::signOutAsked);
    connect(m_forget, &QPushButton::clicked, this, &SettingsPage::confirmForget);
}

void SettingsPage::addKept(QBoxLayout& page)
{
    QBoxLayout* section = addSection(page, tr("What is kept on this computer"));
    section->addWidget(note(tr("Saved conversations, drafts and logs are in this folder, readable by you alone:")));
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    section->addWidget(m_folder);
    addHistory(*section);
    section->addWidget(
        note(tr("Client ID and client secret are in the system's keychain alone. Where you signed in for "
                "this session only, they are in memory and gone when you quit.")));
    section->addWidget(
        note(tr("What you have read is counted on this computer alone, since Sakari has no way to tell it. "
                "Your colleagues, and you in the browser, will still see it as unread.")));
}

void SettingsPage::addHistory(QBoxLayout& section)
{
    auto* choice = new QComboBox;
    QList<int> offered{0, 30, 90, 365};
    const int kept = m_settings.historyDays();
    if (kept > 0 && !offered.contains(kept))
        offered.append(kept);
    std::sort(offered.begin(), offered.end());
    for (const int days : std::as_const(offered))
        choice->addItem(days == 0 ? tr("Only what is opened or changes") : tr("The last %n days", "", days), days);
    choice->addItem(tr("Everything"), HistoryProgress::everything);
    choice->setCurrentIndex(choice->findData(kept));
    connect(choice, &QComboBox::currentIndexChanged, this,
            [this, choice] { m_settings.setHistoryDays(choice->currentData().toInt()); });
    addChoice(section, tr("Message history"), choice);
    section.addWidget(note(tr("Messages this far back are fetched in the background, so that a search finds them.")));
}

void SettingsPage::setAccount(const AccountId& id, const QString& name, bool isDemo)
{
    if (isDemo)
        m_account->setText(tr("You are using the demo. It leaves nothing behind when you quit."));
    else if (id.isEmpty())
        m_account->setText(tr("Nobody is signed in."));
    else if (name.isEmpty())
        m_account->setText(tr("Account ID %1").arg(id.text()));
    else
        m_account->setText(tr("%1, account ID %2").arg(name, id.text()));
    const bool real = !id.isEmpty() && !isDemo;
    m_signOut->setEnabled(real);
    m_forget->setEnabled(real);
}

void SettingsPage::setDataDirectory(const QString& path)
{
    m_folder->setText(path);
}

void SettingsPage::confirmForget()
{
    auto* question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("Forget this account"));
    question->setText(tr("Forget this account on this computer?"));
    question->setInformativeText(
        tr("The credentials, the saved conversations, your drafts, texts waiting to be sent and "
           "the logs are removed. This cannot be undone. Nothing changes in Sakari."));
    auto* forget = question->addButton(tr("Forget the account"), QMessageBox::DestructiveRole);
    setButtonKind(*forget, ButtonKind::Danger);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::finished, this, [this, question, forget] {
        if (question->clickedButton() == forget)
            Q_EMIT forgetAsked();
    });
    question->open();
}

} // namespace rejoinder
