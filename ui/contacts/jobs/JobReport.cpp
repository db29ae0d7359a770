#include "ui/contacts/jobs/JobReport.h"

#include "ui/contacts/jobs/JobFailureModel.h"
#include "ui/text/JobWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace rejoinder {

namespace {

/// Rows that are read one by one, not skimmed: as high as those of the import's check.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, space::m);
    }
};

} // namespace

JobReport::JobReport(const ContactJob& job, QWidget* parent)
    : QDialog(parent),
      m_job(job),
      m_model(new JobFailureModel(this)),
      m_list(new QTreeView),
      m_save(makeButton(tr("Save the rejected rows as CSV…"), ButtonKind::Primary, nullptr)),
      m_putAway(makeButton(tr("Put away"), ButtonKind::Secondary, nullptr)),
      m_close(makeButton(tr("Close"), ButtonKind::Secondary, nullptr))
{
    build();
}

void JobReport::build()
{
    setModal(true);
    setWindowTitle(JobWords::title(m_job));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
    layout->setSpacing(space::s);
    auto* title = new TextLabel(JobWords::title(m_job), TextLabel::Tone::Text, TextLabel::Step::Title);
    title->setWordWrap(true);
    layout->addWidget(title);
    for (const QString& line : JobWords::totals(m_job)) {
        auto* label = new TextLabel(line, TextLabel::Tone::Muted);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_list->setAccessibleName(tr("What was not done"));
    m_list->header()->setAccessibleName(m_list->accessibleName());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnHidden(JobFailureModel::Row, m_job.kind != ContactJobOrder::Kind::Import);
    m_list->header()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(JobFailureModel::Row, character * 9);
    m_list->setColumnWidth(JobFailureModel::Who,
                           character *
                               (parentWidget() && parentWidget()->window()->width() < character * 96 ? 20 : 36));
    m_list->setMinimumHeight(fontMetrics().height() * 10);
    layout->addSpacing(space::s);
    layout->addWidget(m_list, 1);
    layout->addSpacing(space::s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_putAway);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    m_save->hide();
    m_save->setEnabled(false);
    m_close->setDefault(true);
    QSize wanted(character * 96, fontMetrics().height() * 26);
    if (parentWidget())
        wanted = wanted.boundedTo(parentWidget()->window()->size());
    resize(wanted);
    connect(m_save, &QPushButton::clicked, this, [this] {
        // What asks for the file, and what came of it, stands over the page.
        accept();
        Q_EMIT rejectedWanted(m_job, m_heading, m_model->failures());
    });
    connect(m_putAway, &QPushButton::clicked, this, [this] {
        Q_EMIT putAwayAsked();
        accept();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void JobReport::offerRejectedRows(bool offered)
{
    m_save->setVisible(offered && m_job.kind == ContactJobOrder::Kind::Import);
}

void JobReport::setFailures(const QStringList& heading, const QList<JobFailure>& failures)
{
    m_heading = heading;
    m_model->setFailures(failures);
    m_save->setEnabled(!failures.isEmpty());
    if (!failures.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, JobFailureModel::Who));
}

} // namespace rejoinder
