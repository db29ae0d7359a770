#include "ui/templates/FieldMenu.h"

#include "domain/MergeFieldCheck.h"
#include "models/ContactFieldNames.h"
#include "ui/templates/TemplateWords.h"
#include "ui/widgets/ButtonKind.h"

#include <QMenu>

namespace rejoinder {

FieldMenu::FieldMenu(const ContactFieldNames& fields, QWidget* parent)
    : QPushButton(tr("Insert field"), parent), m_fields(fields), m_menu(new QMenu(this))
{
    setButtonKind(*this, ButtonKind::Secondary);
    setAutoDefault(false);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FieldMenu::fill);
}

void FieldMenu::fill()
{
    m_menu->clear();
    for (const QString& name : coreFieldNames())
        add(name);
    if (m_fields.names().isEmpty())
        return;
    m_menu->addSeparator();
    for (const QString& name : m_fields.names())
        add(name);
}

void FieldMenu::add(const QString& name)
{
    // An ampersand in somebody's attribute is no mnemonic.
    const QString shown = TemplateWords::field(name).replace(u'&', QStringLiteral("&&"));
    connect(m_menu->addAction(shown), &QAction::triggered, this, [this, name] { Q_EMIT chosen(mergeFieldFor(name)); });
}

} // namespace rejoinder
