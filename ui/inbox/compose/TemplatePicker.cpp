#include "ui/inbox/compose/TemplatePicker.h"

#include "domain/Account.h"
#include "models/TemplateListModel.h"
#include "ui/inbox/compose/SegmentCounter.h"
#include "ui/inbox/compose/SpokenTemplates.h"
#include "ui/inbox/compose/TemplateDelegate.h"
#include "ui/inbox/compose/TemplateFill.h"
#include "ui/inbox/compose/TemplatePreview.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Hairline.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>

namespace rejoinder {

static constexpr int mostRows = 5;

TemplatePicker::TemplatePicker(QAbstractItemModel& templates, QWidget* parent)
    : QWidget(parent),
      m_spoken(new SpokenTemplates(this)),
      m_filter(new SearchField(tr("Filter templates"), tr("Filter templates"), this)),
      m_list(new QListView(this)),
      m_nothing(new TextLabel(TextLabel::Tone::Muted, TextLabel::Step::Small, this)),
      m_preview(new TemplatePreview(this)),
      m_missing(new TextLabel(TextLabel::Tone::Warn, TextLabel::Step::Small, this)),
      m_counter(new SegmentCounter(this))
{
    setAccessibleName(tr("Insert template"));
    m_spoken->setSourceModel(&templates);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_spoken);
    m_list->setItemDelegate(new TemplateDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    for (TextLabel* label : {m_nothing, m_missing})
        label->setWordWrap(true);
    m_counter->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_preview);
    layout->addWidget(m_missing);
    layout->addWidget(m_counter);

    m_filter->installEventFilter(this);
    m_list->installEventFilter(this);
    m_preview->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &TemplatePicker::filterChanged);
    connect(m_list, &QListView::clicked, this, &TemplatePicker::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplatePicker::showPreview);
    connect(m_spoken, &QAbstractItemModel::modelReset, this, &TemplatePicker::keepCurrent);
    connect(m_spoken, &QAbstractItemModel::layoutChanged, this, &TemplatePicker::keepCurrent);
    connect(m_spoken, &QAbstractItemModel::rowsInserted, this, &TemplatePicker::keepCurrent);
    connect(m_spoken, &QAbstractItemModel::rowsRemoved, this, &TemplatePicker::keepCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            close(false);
    });
    hide();
}

void TemplatePicker::setContact(const Contact& contact, const QString& name)
{
    m_contact = contact;
    m_name = name;
    if (isVisible())
        showPreview();
}

void TemplatePicker::openAbove(const QRect& above)
{
    m_above = above;
    m_filter->clear();
    Q_EMIT filterChanged(QString());
    show();
    raise();
    keepCurrent();
    m_filter->setFocus(Qt::PopupFocusReason);
}

void TemplatePicker::place()
{
    const int rows = qBound(1, m_spoken->rowCount(), mostRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2);
    const int room = m_above.width() - layout()->contentsMargins().left() * 2;
    int height = layout()->contentsMargins().top() * 2;
    bool first = true;
    for (int i = 0; i < layout()->count(); ++i) {
        QLayoutItem* item = layout()->itemAt(i);
        if (item->isEmpty())
            continue;
        height += (first ? 0 : layout()->spacing()) +
                  (item->hasHeightForWidth() ? item->heightForWidth(room) : item->sizeHint().height());
        first = false;
    }
    height = qMin(height, m_above.top());
    setGeometry(m_above.left(), m_above.top() - height, m_above.width(), height);
}

void TemplatePicker::keepCurrent()
{
    if (!m_list->currentIndex().isValid() && m_spoken->rowCount() > 0)
        m_list->setCurrentIndex(m_spoken->index(0, 0));
    showPreview();
}

void TemplatePicker::showPreview()
{
    const bool any = m_spoken->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(m_filter->text().isEmpty()
                           ? tr("There are no templates yet. They are written on the Templates page or in Sakari.")
                           : tr("No template has these words."));
    const auto current = m_list->currentIndex().data(TemplateListModel::TemplateRole).value<MessageTemplate>();
    const FilledTemplate filled = fillTemplate(current.text, m_contact);
    m_preview->setVisible(any);
    m_preview->setFilled(filled);
    m_counter->setVisible(any);
    m_counter->setText(filled.text, Balance());
    if (filled.malformed)
        m_missing->setText(tr("The braces in this template do not match."));
    else if (!filled.missing.isEmpty())
        m_missing->setText(tr("%1 has no value for: %2.").arg(m_name, QLocale().createSeparatedList(filled.missing)));
    m_missing->setVisible(any && (filled.malformed || !filled.missing.isEmpty()));
    place();
}

QString TemplatePicker::previewText() const
{
    return m_preview->toPlainText();
}

void TemplatePicker::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    hide();
    Q_EMIT chosen(index.data(TemplateListModel::TemplateRole).value<MessageTemplate>());
}

void TemplatePicker::close(bool byKey)
{
    hide();
    Q_EMIT closed(byKey);
}

bool TemplatePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close(true);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key->isAutoRepeat())
            choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // The filter keeps the focus: arrows lead through the list all the same.
        if (watched == m_filter) {
            QApplication::sendEvent(m_list, key);
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void TemplatePicker::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner::composer, corner::composer);
}

} // namespace rejoinder
