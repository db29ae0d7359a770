#pragma once

#include <QObject>
#include <QTimer>

namespace rejoinder {

class Actions;
class MainWindow;
class SignIn;

/// Draws the window into a PNG once the session has settled and a conversation is open, then says so: for machines
/// without a display. GUI thread.
class Picture : public QObject
{
    Q_OBJECT
public:
    Picture(MainWindow& window, Actions& actions, SignIn& signIn, QString file, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// False: the file could not be written, or nothing settled in time (then the window is drawn as it is).
    void done(bool good);

private:
    void look();
    void draw(bool settled);

    MainWindow& m_window;
    Actions& m_actions;
    SignIn& m_signIn;
    QString m_file;
    QTimer m_look;
    int m_looks = 0;
    int m_openedAt = 0; ///< which look opened the conversation; 0: none yet
};

} // namespace rejoinder
