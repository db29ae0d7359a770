// Files of contacts: chosen, looked at, checked, refused, and written.
#include "Scenes.h"
#include "Stage.h"

#include "ui/contacts/transfer/ImportDialog.h"
#include "ui/shell/Actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QFile>

namespace rejoinder {

using Theme = ThemeSwitch::Choice;

static const QStringList quiet{QStringLiteral("--replies"), QStringLiteral("off")};

static QString fileOf(const Stage& stage, const QByteArray& bytes)
{
    QFile file(stage.accountDirectory() + QStringLiteral("/clientes.csv"));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    return file.fileName();
}

static QByteArray someContacts()
{
    QByteArray rows = "Nombre;Móvil;Correo electrónico;País;Etiquetas;Talla\r\n"
                      "Ángela Núñez;612 34 56 78;angela@example.com;España;VIP;M\r\n"
                      "Maya Okafor;+1 415 555 0132;maya@example.com;Estados Unidos;VIP, Madrid;S\r\n"
                      "عبد الرحمن السيد;+34 612 345 679;;España;Madrid;L\r\n"
                      "Bo Cruz;1,41556E+10;;;;\r\n"
                      "Ángela N.;+34612345678;angela@example.com;España;;M\r\n"
                      "Jürgen Groß;0151/12345678;juergen;Alemania;;XL\r\n"
                      "Eve;;;;;\r\n";
    for (int row = 10; row < 90; ++row)
        rows += "Cliente " + QByteArray::number(row) + ";6123456" + QByteArray::number(row) + ";;ES;Madrid;\r\n";
    return rows;
}

static ImportDialog& importing(Stage& stage)
{
    stage.settle();
    stage.actions()[ActionId::ShowContacts]->trigger();
    stage.pause(500);
    stage.actions()[ActionId::ImportContacts]->trigger();
    stage.until("the dialog", [&stage] { return stage.window().findChild<ImportDialog*>() != nullptr; });
    return *stage.window().findChild<ImportDialog*>();
}

static void file(Stage& stage)
{
    importing(stage);
    stage.pause(300);
}

static void columns(Stage& stage)
{
    importing(stage).take(fileOf(stage, someContacts()));
    stage.pause(800);
}

static void check(Stage& stage)
{
    columns(stage);
    stage.click(QStringLiteral("Next"));
    stage.pause(800);
}

static void refused(Stage& stage)
{
    check(stage);
    for (auto* button : stage.window().findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Refused")))
            button->click();
    }
    stage.pause(300);
}

static void openQuote(Stage& stage)
{
    importing(stage).take(fileOf(stage, someContacts().replace("Bo Cruz", "\"Bo Cruz")));
    stage.pause(800);
}

static void exporting(Stage& stage)
{
    stage.settle();
    stage.actions()[ActionId::ShowContacts]->trigger();
    stage.pause(1'500);
    stage.actions()[ActionId::ExportContacts]->trigger();
    stage.pause(500);
}

QList<Scene> transferScenes()
{
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {.name = name("import-file"), .sandbox = quiet, .play = file},
        {.name = name("import-file-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = file},
        {.name = name("import-columns"), .sandbox = quiet, .play = columns},
        {.name = name("import-columns-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = columns},
        {.name = name("import-columns-200"), .sandbox = quiet, .scale = name("2"), .play = columns},
        {.name = name("import-columns-620"), .sandbox = quiet, .size = {620, 700}, .play = columns},
        {.name = name("import-check"), .sandbox = quiet, .play = check},
        {.name = name("import-check-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = check},
        {.name = name("import-check-200"), .sandbox = quiet, .scale = name("2"), .play = check},
        {.name = name("import-check-620"), .sandbox = quiet, .size = {620, 700}, .play = check},
        {.name = name("import-check-refused"), .sandbox = quiet, .play = refused},
        {.name = name("import-check-refused-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = refused},
        {.name = name("import-error"), .sandbox = quiet, .play = openQuote},
        {.name = name("export"), .sandbox = quiet, .play = exporting},
        {.name = name("export-dark"), .sandbox = quiet, .theme = Theme::Dark, .play = exporting},
    };
}

} // namespace rejoinder
