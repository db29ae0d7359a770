#pragma once

#include "domain/Contact.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace rejoinder {

class TextLabel;

/// Asks for the list or tag that many contacts are added to or removed from, and says first what will happen. Show it
/// with open().
class ListDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Way { Add, Remove };

    /// `known`: those to choose from, each once. `count`: of the contacts.
    ListDialog(Way way, int count, const QList<ContactList>& known, QWidget* parent = nullptr);

Q_SIGNALS:
    /// One of the known ones, or a tag of a new name. The dialog is closed by then.
    void chosen(const rejoinder::ContactList& list);

private:
    void build(int count);
    void choose();
    void nameChanged();
    [[nodiscard]] ContactList named(const QString& name) const;

    Way m_way;
    QList<ContactList> m_known;
    QComboBox* m_name;
    TextLabel* m_note;
    QPushButton* m_go;
};

} // namespace rejoinder
