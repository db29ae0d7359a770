#pragma once

#include "models/TemplateHabits.h"
#include "ui/theme/ThemeSwitch.h"

#include <QByteArray>
#include <QObject>
#include <chrono>
#include <memory>

class QSettings;

namespace rejoinder {

/// What somebody prefers, kept in the profile's settings file. Holds no secret and no customer's data. GUI thread; the
/// file is written by QSettings a moment later, all keys at once.
class UiSettings : public QObject
{
    Q_OBJECT
public:
    /// `file` is an ini file; an empty name keeps everything in memory alone, for tests and pictures.
    explicit UiSettings(const QString& file, QObject* parent = nullptr);
    ~UiSettings() override;

    [[nodiscard]] ThemeSwitch::Choice theme() const;
    void setTheme(ThemeSwitch::Choice choice);
    /// True: Enter sends and Shift+Enter breaks the line. False: the other way round.
    [[nodiscard]] bool enterSends() const;
    void setEnterSends(bool sends);
    /// How long a text can be taken back before it leaves; zero: it leaves at once. At most longestUndoSend.
    [[nodiscard]] std::chrono::seconds undoSend() const;
    void setUndoSend(std::chrono::seconds time);
    static constexpr std::chrono::seconds longestUndoSend{30};
    /// How many days of messages are fetched without being asked for; HistoryProgress::everything: all; 0: none.
    [[nodiscard]] int historyDays() const;
    void setHistoryDays(int days);
    /// The contact card beside the thread.
    [[nodiscard]] bool cardShown() const;
    void setCardShown(bool shown);
    /// Kept here and not in the cache, which may be dropped and filled again.
    [[nodiscard]] TemplateHabits templateHabits() const;
    void setFavouriteTemplate(const TemplateId& id, bool favourite);
    void noteTemplateUsed(const TemplateId& id);
    static constexpr int mostRecentTemplates = 5;
    /// Where panes and the window stood; empty at first.
    [[nodiscard]] QByteArray layout(const QString& part) const;
    void setLayout(const QString& part, const QByteArray& state);

Q_SIGNALS:
    void themeChanged();
    void enterSendsChanged(bool sends);
    void undoSendChanged(std::chrono::seconds time);
    void historyDaysChanged(int days);
    void templateHabitsChanged(const rejoinder::TemplateHabits& habits);

private:
    [[nodiscard]] QVariant value(const QString& key, const QVariant& fallback) const;
    void set(const QString& key, const QVariant& value);
    [[nodiscard]] QList<TemplateId> templates(const QString& key) const;
    void setTemplates(const QString& key, const QList<TemplateId>& ids);

    std::unique_ptr<QSettings> m_file;
    QVariantMap m_memory;
};

} // namespace rejoinder
