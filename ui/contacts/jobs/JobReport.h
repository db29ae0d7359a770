#pragma once

#include "domain/ContactJob.h"

#include <QDialog>

class QPushButton;
class QTreeView;

namespace rejoinder {

class JobFailureModel;

/// What came of a finished job: the totals, and what could not be done, with the reasons. open() it.
class JobReport : public QDialog
{
    Q_OBJECT
public:
    explicit JobReport(const ContactJob& job, QWidget* parent = nullptr);

    /// Where somebody writes the rows; not offered otherwise.
    void offerRejectedRows(bool offered);
    void setFailures(const QStringList& heading, const QList<JobFailure>& failures);

Q_SIGNALS:
    void rejectedWanted(const rejoinder::ContactJob& job, const QStringList& heading,
                        const QList<rejoinder::JobFailure>& failures);
    void putAwayAsked();

private:
    void build();

    const ContactJob m_job;
    QStringList m_heading;
    JobFailureModel* m_model;
    QTreeView* m_list;
    QPushButton* m_save;
    QPushButton* m_putAway;
    QPushButton* m_close;
};

} // namespace rejoinder
