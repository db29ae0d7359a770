#pragma once

#include "domain/Contact.h"
#include "ui/widgets/ListDetailPage.h"

class QFormLayout;

namespace rejoinder {

class ContactSearchModel;
class PersonCircle;
class TextLabel;

/// The people this computer knows, to look up. Reading only: contacts are changed in Sakari.
class ContactsPage : public ListDetailPage
{
    Q_OBJECT
public:
    explicit ContactsPage(ContactSearchModel& model, QWidget* parent = nullptr);

private:
    void show(const QModelIndex& index);
    void addLine(const QString& label, const QString& value);

    ContactSearchModel& m_people;
    PersonCircle* m_circle;
    TextLabel* m_name;
    TextLabel* m_state;
    QFormLayout* m_lines;
};

} // namespace rejoinder
