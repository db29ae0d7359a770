#pragma once

#include "domain/ContactFile.h"

#include <QDialog>
#include <QFuture>

class QButtonGroup;
class QCheckBox;

namespace rejoinder {

class Banner;
class TextLabel;
class TransferDesk;

/// As what contacts are written to a file. Asks for the file itself last, in the system's own dialog, and stays until
/// it is written, so that what went wrong is said where it can be tried again.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `count` contacts are meant; `areChosen` of the table, else all that it shows. `contacts` are read meanwhile.
    ExportDialog(TransferDesk& files, const QFuture<QList<Contact>>& contacts, int count, bool areChosen,
                 QWidget* parent = nullptr);

    /// The file is chosen.
    void writeTo(const QString& path);

Q_SIGNALS:
    void written(const QString& path, int contacts);

private:
    void build(int count, bool areChosen);
    void tellColumns();
    void askForFile();
    [[nodiscard]] ContactExport order() const;

    TransferDesk& m_files;
    QFuture<QList<Contact>> m_contacts;
    Banner* m_banner;

    QButtonGroup* m_format;
    QWidget* m_csvOnly;
    TextLabel* m_note;
    QList<QCheckBox*> m_columns; ///< in the order of ContactExport::Column
    QCheckBox* m_attributes;
    class QPushButton* m_save;
};

} // namespace rejoinder
