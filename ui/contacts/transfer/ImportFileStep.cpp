#include "ui/contacts/transfer/ImportFileStep.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ButtonKind.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace rejoinder {

static constexpr int frame = space::xxl;

QString draggedFile(const QMimeData* dragged)
{
    const QList<QUrl> urls = dragged->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

ImportFileStep::ImportFileStep(QWidget* parent)
    : QWidget(parent), m_path(new QLineEdit), m_browse(makeButton(tr("Choose a file…"), ButtonKind::Secondary, nullptr))
{
    auto* what = new TextLabel(tr("Drop a file here"), TextLabel::Tone::Text, TextLabel::Step::Title);
    auto* hint = new TextLabel(tr("A CSV of a spreadsheet, of Google, Outlook, HubSpot or Sakari, or a vCard. Up to "
                                  "100,000 contacts. Nothing is sent before you have seen what would happen."),
                               TextLabel::Tone::Muted);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    auto* pathLabel = new TextLabel(tr("Or its path"), TextLabel::Tone::Muted, TextLabel::Step::Small);
    pathLabel->setBuddy(m_path);
    m_path->setAccessibleName(tr("Path of the file"));
    m_browse->setAutoDefault(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(frame + space::xxl, frame, frame + space::xxl, frame);
    layout->setSpacing(space::s);
    layout->addStretch(1);
    layout->addWidget(what, 0, Qt::AlignHCenter);
    layout->addWidget(hint);
    layout->addSpacing(space::s);
    layout->addWidget(m_browse, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    layout->addWidget(pathLabel);
    layout->addWidget(m_path);
    connect(m_browse, &QPushButton::clicked, this, &ImportFileStep::browse);
    connect(m_path, &QLineEdit::textChanged, this, &ImportFileStep::edited);
    connect(m_path, &QLineEdit::returnPressed, this, [this] {
        if (!path().isEmpty())
            Q_EMIT chosen(path());
    });
}

QString ImportFileStep::path() const
{
    QString typed = m_path->text().trimmed();
    // As file managers copy it.
    if (typed.startsWith(u"file:"))
        typed = QUrl(typed).toLocalFile();
    if (typed.size() > 1 && (typed.startsWith(u'"') || typed.startsWith(u'\'')) && typed.endsWith(typed.at(0)))
        typed = typed.sliced(1, typed.size() - 2);
    if (typed == u"~" || typed.startsWith(u"~/"))
        typed = QDir::homePath() + typed.sliced(1);
    return typed;
}

void ImportFileStep::setPath(const QString& path)
{
    m_path->setText(path);
}

void ImportFileStep::focusFirst()
{
    m_browse->setFocus();
}

void ImportFileStep::browse()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file of contacts"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Contacts (*.csv *.tsv *.txt *.vcf *.vcard)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        setPath(file);
        Q_EMIT chosen(file);
    });
    dialog->open();
}

void ImportFileStep::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    painter.setPen(QPen(theme.faint, 1, Qt::DashLine));
    painter.setBrush(theme.pane);
    const QRectF place(frame, 0.5, width() - 2 * frame, m_path->y() - space::xxl - m_path->fontMetrics().height());
    painter.drawRoundedRect(place.adjusted(0.5, 0, -0.5, 0), corner::composer, corner::composer);
}

} // namespace rejoinder
