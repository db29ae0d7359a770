#pragma once

#include "domain/ContactEdits.h"

#include <QWidget>

class QLineEdit;

namespace rejoinder {

class AttributesField;
class FormField;
class ListsField;
class NumberField;
class TextLabel;
struct ContactRefusal;
struct ContactVocabulary;

/// The fields of a contact. Names stand in the order in which they are said where the user lives. What a contact may be
/// texted is shown and not to be changed: there is no way around somebody's "no".
class ContactForm : public QWidget
{
    Q_OBJECT
public:
    explicit ContactForm(QWidget* parent = nullptr);

    /// The account's default country, ISO 3166 alpha-2.
    void setDefaultRegion(const QString& region);
    void setKnown(const ContactVocabulary& known);
    /// Shows `filled`; what is the same in `given` counts as not touched. What stands there already stays as it stands,
    /// with its cursor.
    void setContact(const Contact& given, const Contact& filled);
    /// As it is filled in; what has no field is as it was given.
    [[nodiscard]] Contact contact() const;
    /// Somebody else who has the number that stands there.
    void setOwner(const std::optional<Contact>& owner);
    /// False where something is surely wrong: it is said there, and the focus goes to the first such field.
    [[nodiscard]] bool insist();
    /// Sakari's word, at the field that it concerns. False: it concerns none.
    [[nodiscard]] bool refuse(const ContactRefusal& refusal);
    void focusFirst();
    [[nodiscard]] static bool isEmailAddress(const QString& text);

Q_SIGNALS:
    /// By the user.
    void edited();
    /// It has become this number, or (empty) none.
    void numberChanged(const QString& e164);
    void ownerAsked(const rejoinder::ContactId& id);

private:
    [[nodiscard]] QLineEdit* addLine(const QString& name, FormField*& field);
    void showStanding();

    Contact m_given;
    FormField* m_firstField = nullptr;
    FormField* m_lastField = nullptr;
    FormField* m_emailField = nullptr;
    QLineEdit* m_first;
    QLineEdit* m_last;
    QLineEdit* m_email;
    NumberField* m_number;
    ListsField* m_lists;
    AttributesField* m_attributes;
    TextLabel* m_standing;
    TextLabel* m_rule;
};

} // namespace rejoinder
