#pragma once

#include "domain/StrongId.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QRadioButton;

namespace rejoinder {

class TextLabel;
class UiSettings;

/// Preferences, the account, and where things are kept. Changes hold at once; there is nothing to save.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(UiSettings& settings, QWidget* parent = nullptr);

    /// Empty: nobody is signed in, and the account's buttons rest. `name` may be empty.
    void setAccount(const AccountId& id, const QString& name, bool isDemo);
    /// The folder with caches, drafts and logs, shown as it is.
    void setDataDirectory(const QString& path);

Q_SIGNALS:
    void signOutAsked();
    /// Asked and confirmed.
    void forgetAsked();

private:
    QBoxLayout* addSection(QBoxLayout& page, const QString& title);
    void addAppearance(QBoxLayout& page);
    void addComposer(QBoxLayout& page);
    void addUndoSend(QBoxLayout& section);
    void addHistory(QBoxLayout& section);
    void addAccount(QBoxLayout& page);
    void addKept(QBoxLayout& page);
    void confirmForget();

    UiSettings& m_settings;
    TextLabel* m_account;
    TextLabel* m_folder;
    QPushButton* m_signOut;
    QPushButton* m_forget;
};

} // namespace rejoinder
