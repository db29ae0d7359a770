#pragma once

#include "domain/Contact.h"
#include "domain/NumberCheck.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace rejoinder {

class CountryChooser;
class FormField;

/// A mobile number with its country. It is checked as it is typed, and only once nobody is typing is called wrong what
/// could still have become right. A country code that is typed or pasted chooses the country.
class NumberField : public QWidget
{
    Q_OBJECT
public:
    explicit NumberField(QWidget* parent = nullptr);

    /// ISO 3166 alpha-2, for numbers without one of their own.
    void setDefaultRegion(const QString& region);
    /// As Sakari has it; it stays that, character by character, until somebody types another.
    void setMobile(const Mobile& mobile);
    /// As it stands there; `number` in E.164 where it is one, else as typed.
    [[nodiscard]] Mobile mobile() const;
    [[nodiscard]] const NumberCheck& check() const { return m_check; }
    [[nodiscard]] bool isEdited() const { return m_edited; }
    /// Somebody who has this number already; nullopt: nobody is known to.
    void setOwner(const std::optional<Contact>& owner);
    /// Says what is wrong even while it is typed, and goes there. True: nothing is.
    [[nodiscard]] bool insist();
    /// Sakari's word on it, until it is changed.
    void refuse(const QString& words);
    void focusInput();

Q_SIGNALS:
    void edited();
    /// It has become this number, or (empty) none; ask who has it.
    void numberChanged(const QString& e164);
    void ownerAsked(const rejoinder::ContactId& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed();
    void judge();
    void say();

    CountryChooser* m_country;
    QLineEdit* m_line;
    FormField* m_field;
    QPushButton* m_openOwner;
    QTimer m_rest; ///< runs while somebody types
    Mobile m_given;
    NumberCheck m_check;
    QString m_defaultRegion;
    QString m_refusal;
    std::optional<Contact> m_owner;
    bool m_edited = false;
    bool m_finished = true;
};

} // namespace rejoinder
