#pragma once

#include <QPushButton>

class QMenu;

namespace rejoinder {

class ContactFieldNames;

/// The button "Insert field": the fields that every contact has, then the attributes that contacts here have.
/// `fields` must outlive it.
class FieldMenu : public QPushButton
{
    Q_OBJECT
public:
    explicit FieldMenu(const ContactFieldNames& fields, QWidget* parent = nullptr);

Q_SIGNALS:
    /// As it is written into a text: "{{{contact.firstName}}}".
    void chosen(const QString& field);

private:
    void fill();
    void add(const QString& name);

    const ContactFieldNames& m_fields;
    QMenu* m_menu;
};

} // namespace rejoinder
