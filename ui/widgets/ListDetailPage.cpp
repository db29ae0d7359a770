#include "ui/widgets/ListDetailPage.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace rejoinder {

static constexpr int listWidth = 340;

ListDetailPage::ListDetailPage(const QString& title, const QString& searchName, QAbstractItemModel& model,
                               QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_search(new SearchField(searchName, searchName)),
      m_list(new QListView),
      m_empty(new StateView),
      m_nothing(new StateView),
      m_left(new QStackedWidget),
      m_right(new QStackedWidget)
{
    auto* pane = new Surface(Surface::Ground::Pane);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, space::xl, 0, 0); // the title as high as the inbox has its own
    column->setSpacing(space::m - 2);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::l, 0, space::l, 0);
    head->setSpacing(space::m);
    head->addWidget(new TextLabel(title, TextLabel::Tone::Text, TextLabel::Step::Title));
    head->addWidget(m_search);
    column->addLayout(head);
    column->addWidget(m_left, 1);

    m_list->setModel(&m_model);
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_left->addWidget(m_list);
    m_left->addWidget(m_empty);
    m_right->addWidget(m_nothing);

    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(pane);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, 2 * listWidth});
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, this, &ListDetailPage::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &ListDetailPage::showWhatThereIs);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListDetailPage::showWhatThereIs);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListDetailPage::showWhatThereIs);
    showWhatThereIs();
}

void ListDetailPage::setDetail(QWidget* detail)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(detail);
    m_right->addWidget(scroll);
    showWhatThereIs();
}

void ListDetailPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListDetailPage::showWhatThereIs()
{
    m_left->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    const QModelIndex current = m_list->currentIndex();
    const bool something = current.isValid() && current.row() < m_model.rowCount();
    m_right->setCurrentIndex(something && m_right->count() > 1 ? 1 : 0);
    Q_EMIT chosen(something ? current : QModelIndex());
}

} // namespace rejoinder
