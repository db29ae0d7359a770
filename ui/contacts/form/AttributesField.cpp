#include "ui/contacts/form/AttributesField.h"

#include "ui/contacts/form/FormField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace rejoinder {

AttributesField::AttributesField(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout), m_choice(new QComboBox)
{
    m_column->setSpacing(space::m);
    m_choice->setAccessibleName(tr("Add a detail"));
    m_choice->setPlaceholderText(tr("Add a detail…"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::m);
    layout->addLayout(m_column);
    layout->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int place) {
        Row& row = addRow(m_choice->itemText(place), {});
        row.isNew = true;
        row.line->setFocus(Qt::OtherFocusReason);
        fillChoice();
    });
    fillChoice();
}

void AttributesField::setKnown(const QStringList& names)
{
    m_known = names;
    fillChoice();
}

void AttributesField::setAttributes(const QMap<QString, QString>& attributes)
{
    // Rows that stay keep their cursor.
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (!attributes.contains(m_rows[i].name))
            removeRow(m_rows[i].name);
    }
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it) {
        const auto known =
            std::find_if(m_rows.begin(), m_rows.end(), [&it](const Row& row) { return row.name == it.key(); });
        Row& row = known == m_rows.end() ? addRow(it.key(), it.value()) : *known;
        row.given = it.value();
        row.isNew = false;
        row.field->say({});
        if (row.line->text() != it.value())
            row.line->setText(it.value());
    }
    fillChoice();
}

QMap<QString, QString> AttributesField::attributes() const
{
    QMap<QString, QString> attributes;
    for (const Row& row : m_rows) {
        const QString text = row.line->text() == row.given ? row.given : row.line->text().trimmed();
        if (!row.isNew || !text.isEmpty())
            attributes.insert(row.name, text);
    }
    return attributes;
}

void AttributesField::refuse(const QString& words)
{
    if (m_rows.isEmpty())
        return;
    m_rows.first().field->say(words, FormField::Tone::Wrong);
    m_rows.first().field->focusInput();
}

AttributesField::Row& AttributesField::addRow(const QString& name, const QString& value)
{
    Row row{.name = name, .given = {}, .isNew = false, .box = new QWidget, .line = new QLineEdit(value)};
    auto* body = new QWidget;
    auto* side = new QHBoxLayout(body);
    side->setContentsMargins({});
    side->setSpacing(space::xs);
    auto* away = new IconButton(QStringLiteral("trash"), tr("Remove the detail %1").arg(name));
    away->setIconExtent(16);
    side->addWidget(row.line, 1);
    side->addWidget(away);
    row.field = new FormField(name, row.line, body);
    auto* box = new QVBoxLayout(row.box);
    box->setContentsMargins({});
    box->addWidget(row.field);
    m_column->addWidget(row.box);
    connect(row.line, &QLineEdit::textEdited, this, &AttributesField::edited);
    connect(away, &QAbstractButton::clicked, this, [this, name] {
        removeRow(name);
        fillChoice();
        Q_EMIT edited();
    });
    m_rows.append(row);
    return m_rows.last();
}

void AttributesField::removeRow(const QString& name)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].name != name)
            continue;
        // Its own button may be the one that is being pressed.
        m_column->removeWidget(m_rows[i].box);
        m_rows[i].box->hide();
        m_rows[i].box->deleteLater();
        m_rows.removeAt(i);
        return;
    }
}

void AttributesField::fillChoice()
{
    m_choice->clear();
    for (const QString& name : qAsConst(m_known)) {
        const bool used =
            std::any_of(m_rows.cbegin(), m_rows.cend(), [&name](const Row& row) { return row.name == name; });
        if (!used)
            m_choice->addItem(name);
    }
    m_choice->setCurrentIndex(-1);
    m_choice->setVisible(m_choice->count() > 0);
}

} // namespace rejoinder
