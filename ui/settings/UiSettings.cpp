#include "ui/settings/UiSettings.h"

#include "domain/HistoryProgress.h"

#include <QSettings>
#include <algorithm>

namespace rejoinder {

static const QString themeKey = QStringLiteral("window/theme");
static const QString enterKey = QStringLiteral("composer/enterSends");
static const QString historyKey = QStringLiteral("sync/historyDays");
static const QString undoKey = QStringLiteral("composer/undoSendSeconds");
static const QString favouritesKey = QStringLiteral("templates/favourites");
static const QString recentKey = QStringLiteral("templates/recent");
static const QString cardKey = QStringLiteral("window/cardShown");

UiSettings::UiSettings(const QString& file, QObject* parent)
    : QObject(parent), m_file(file.isEmpty() ? nullptr : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

UiSettings::~UiSettings() = default;

QVariant UiSettings::value(const QString& key, const QVariant& fallback) const
{
    return m_file ? m_file->value(key, fallback) : m_memory.value(key, fallback);
}

void UiSettings::set(const QString& key, const QVariant& value)
{
    if (m_file)
        m_file->setValue(key, value);
    else
        m_memory.insert(key, value);
}

ThemeSwitch::Choice UiSettings::theme() const
{
    const QString name = value(themeKey, QString()).toString();
    if (name == QLatin1String("light"))
        return ThemeSwitch::Choice::Light;
    if (name == QLatin1String("dark"))
        return ThemeSwitch::Choice::Dark;
    return ThemeSwitch::Choice::System;
}

void UiSettings::setTheme(ThemeSwitch::Choice choice)
{
    if (choice == theme())
        return;
    set(themeKey, choice == ThemeSwitch::Choice::Light  ? QStringLiteral("light")
                  : choice == ThemeSwitch::Choice::Dark ? QStringLiteral("dark")
                                                        : QStringLiteral("system"));
    Q_EMIT themeChanged();
}

bool UiSettings::enterSends() const
{
    return value(enterKey, true).toBool();
}

void UiSettings::setEnterSends(bool sends)
{
    if (sends == enterSends())
        return;
    set(enterKey, sends);
    Q_EMIT enterSendsChanged(sends);
}

std::chrono::seconds UiSettings::undoSend() const
{
    constexpr int usual = 5;
    bool isNumber = false;
    const int kept = value(undoKey, usual).toInt(&isNumber);
    return std::clamp(std::chrono::seconds(isNumber ? kept : usual), std::chrono::seconds(0), longestUndoSend);
}

void UiSettings::setUndoSend(std::chrono::seconds time)
{
    const auto kept = std::clamp(time, std::chrono::seconds(0), longestUndoSend);
    if (kept == undoSend())
        return;
    set(undoKey, int(kept.count()));
    Q_EMIT undoSendChanged(kept);
}

int UiSettings::historyDays() const
{
    constexpr int usual = 90;
    constexpr int longest = 3650;
    bool isNumber = false;
    const int kept = value(historyKey, usual).toInt(&isNumber);
    return isNumber && kept >= HistoryProgress::everything && kept <= longest ? kept : usual;
}

void UiSettings::setHistoryDays(int days)
{
    if (days == historyDays())
        return;
    set(historyKey, days);
    Q_EMIT historyDaysChanged(days);
}

bool UiSettings::cardShown() const
{
    return value(cardKey, true).toBool();
}

void UiSettings::setCardShown(bool shown)
{
    set(cardKey, shown);
}

QList<TemplateId> UiSettings::templates(const QString& key) const
{
    QList<TemplateId> ids;
    for (const QString& id : value(key, QStringList()).toStringList())
        ids.append(TemplateId(id));
    return ids;
}

void UiSettings::setTemplates(const QString& key, const QList<TemplateId>& ids)
{
    QStringList texts;
    for (const TemplateId& id : ids)
        texts.append(id.text());
    set(key, texts);
    Q_EMIT templateHabitsChanged(templateHabits());
}

TemplateHabits UiSettings::templateHabits() const
{
    return {templates(favouritesKey), templates(recentKey)};
}

void UiSettings::setFavouriteTemplate(const TemplateId& id, bool favourite)
{
    QList<TemplateId> ids = templates(favouritesKey);
    if (ids.contains(id) == favourite)
        return;
    if (favourite)
        ids.append(id);
    else
        ids.removeOne(id);
    setTemplates(favouritesKey, ids);
}

void UiSettings::noteTemplateUsed(const TemplateId& id)
{
    QList<TemplateId> ids = templates(recentKey);
    ids.removeOne(id);
    ids.prepend(id);
    if (ids.size() > mostRecentTemplates)
        ids.resize(mostRecentTemplates);
    setTemplates(recentKey, ids);
}

QByteArray UiSettings::layout(const QString& part) const
{
    return value(QStringLiteral("layout/") + part, QByteArray()).toByteArray();
}

void UiSettings::setLayout(const QString& part, const QByteArray& state)
{
    set(QStringLiteral("layout/") + part, state);
}

} // namespace rejoinder
