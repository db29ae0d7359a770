#include "ui/shell/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace rejoinder {

void loadTranslations(QCoreApplication& program)
{
    auto* qts = new QTranslator(&program);
    if (qts->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    auto* ours = new QTranslator(&program);
    // English has a file too: it holds the plural forms.
    if (ours->load(QLocale(), QStringLiteral("rejoinder"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        ours->load(QStringLiteral(":/i18n/rejoinder_en.qm")))
        QCoreApplication::installTranslator(ours);
}

} // namespace rejoinder
