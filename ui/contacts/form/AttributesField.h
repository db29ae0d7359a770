#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace rejoinder {

class FormField;

/// The custom attributes of a contact: their values, and those names that other contacts here have. Sakari has no call
/// that would make a new name, so none can be typed.
class AttributesField : public QWidget
{
    Q_OBJECT
public:
    explicit AttributesField(QWidget* parent = nullptr);

    void setKnown(const QStringList& names);
    void setAttributes(const QMap<QString, QString>& attributes);
    [[nodiscard]] QMap<QString, QString> attributes() const;
    void refuse(const QString& words);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QString name;
        QString given; ///< as Sakari has it: an attribute that is there and empty stays so
        bool isNew = false;
        QWidget* box = nullptr;
        QLineEdit* line = nullptr;
        FormField* field = nullptr;
    };
    Row& addRow(const QString& name, const QString& value);
    void removeRow(const QString& name);
    void fillChoice();

    QVBoxLayout* m_column;
    QComboBox* m_choice;
    QList<Row> m_rows;
    QStringList m_known;
};

} // namespace rejoinder
