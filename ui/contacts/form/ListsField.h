#pragma once

#include "domain/Contact.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace rejoinder {

class FlowLayout;
class FormField;

/// The lists or tags that a contact is on: each can be taken off, those known here put on. A word that is no list's
/// name becomes a new tag where the account has tags; where it has lists, it has to be made in Sakari.
class ListsField : public QWidget
{
    Q_OBJECT
public:
    explicit ListsField(QWidget* parent = nullptr);

    void setKnown(const QList<ContactList>& known);
    void setLists(const QList<ContactList>& lists);
    [[nodiscard]] const QList<ContactList>& lists() const { return m_lists; }
    /// Typed and not added yet: belongs to what is saved. False, and says why, where it is no list.
    [[nodiscard]] bool takeTyped();
    void refuse(const QString& words);
    void focusInput();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();
    void add(const QString& name);
    void remove(int place);
    void entered();
    [[nodiscard]] bool mayNameNew() const;

    QLineEdit* m_line;
    FormField* m_field;
    QWidget* m_tags;
    FlowLayout* m_flow;
    QStringListModel* m_names;
    QCompleter* m_completer;
    QList<ContactList> m_lists;
    QList<ContactList> m_known;
};

} // namespace rejoinder
