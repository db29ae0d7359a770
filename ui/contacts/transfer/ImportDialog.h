#pragma once

#include "domain/ContactFile.h"
#include "ui/widgets/Banner.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace rejoinder {

class ImportCheckStep;
class ImportColumnsStep;
class ImportFileStep;
class JobDesk;
class TextLabel;
class TransferDesk;

/// Brings contacts in from a file: which file, what its columns are, what would happen, and only then the import, which
/// is a job of its own and goes on without this dialog. Up to the last button nothing is sent.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(TransferDesk& files, JobDesk& jobs, QWidget* parent = nullptr);

    /// ISO 3166 alpha-2: of numbers without a country, until another is chosen.
    void setRegion(const QString& region);
    void setLists(const QList<ContactList>& lists);
    /// As if it had been chosen here.
    void take(const QString& path);

Q_SIGNALS:
    /// It is in the vault and goes on by itself.
    void begun(const rejoinder::JobId& id, int contacts);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum Step { File, Columns, Check };

    void build();
    void go(Step step);
    void next();
    void look(const ContactFileWish& wish);
    void looked(const ContactFilePreview& preview);
    void check();
    void begin();
    void setWorking(bool working, const QString& what = {});
    void tell(Banner::Kind kind, const QString& text);
    void tellButtons();

    TransferDesk& m_files;
    JobDesk& m_jobs;
    QString m_path;
    QString m_region;
    TextLabel* m_title;
    TextLabel* m_what;
    QStackedWidget* m_steps;
    ImportFileStep* m_file;
    ImportColumnsStep* m_columns;
    ImportCheckStep* m_check;
    Banner* m_banner;
    QProgressBar* m_progress;
    QPushButton* m_back;
    QPushButton* m_cancel;
    QPushButton* m_next;
    bool m_working = false;
    int m_asked = 0; ///< only the answer to the last question counts
};

} // namespace rejoinder
