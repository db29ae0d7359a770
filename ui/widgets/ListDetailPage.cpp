#include "ui/widgets/ListDetailPage.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <utility>

namespace rejoinder {

static constexpr int listWidth = 340;
static constexpr int turnsBelow = 640;

ListDetailPage::ListDetailPage(const QString& title, const QString& searchName, QAbstractItemModel& model,
                               QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_titleRow(new QHBoxLayout),
      m_aboveList(new QVBoxLayout),
      m_search(new SearchField(searchName, searchName)),
      m_list(new QListView),
      m_empty(new StateView),
      m_nothing(new StateView),
      m_left(new QStackedWidget),
      m_right(new QStackedWidget),
      m_pane(new Surface(Surface::Ground::Pane))
{
    auto* column = new QVBoxLayout(m_pane);
    column->setContentsMargins(0, space::xl, 0, 0); // the title as high as the inbox has its own
    column->setSpacing(space::m - 2);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::l, 0, space::l, 0);
    head->setSpacing(space::m);
    m_titleRow->setSpacing(space::xs);
    m_titleRow->addWidget(new TextLabel(title, TextLabel::Tone::Text, TextLabel::Step::Title), 1);
    head->addLayout(m_titleRow);
    head->addWidget(m_search);
    head->addLayout(m_aboveList);
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
    splitter->addWidget(m_pane);
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
    for (const auto signal : {&QListView::clicked, &QListView::activated})
        connect(m_list, signal, this, [this] { showDetail(true); });
    showWhatThereIs();
}

void ListDetailPage::holdDetail(bool held)
{
    m_held = held;
    showWhatThereIs();
}

bool ListDetailPage::takesTurns() const
{
    return width() < turnsBelow;
}

void ListDetailPage::showDetail(bool detail)
{
    m_detailsTurn = detail;
    arrange();
    if (takesTurns() && !detail)
        m_list->setFocus(Qt::OtherFocusReason);
}

void ListDetailPage::arrange()
{
    const bool turns = takesTurns();
    m_pane->setVisible(!turns || !m_detailsTurn);
    m_right->setVisible(!turns || m_detailsTurn);
    if (std::exchange(m_turns, turns) != turns)
        Q_EMIT turnsChanged(turns);
}

void ListDetailPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (isAncestorOf(QApplication::focusWidget()))
        return;
    // Else the window gives the focus to its first button. Who was here before goes on where they were.
    QWidget* last = focusWidget();
    (last && last->isVisibleTo(this) ? last : m_search)->setFocus(Qt::OtherFocusReason);
}

void ListDetailPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListDetailPage::setDetail(QWidget* detail, bool scrolls)
{
    if (!scrolls) {
        m_right->addWidget(detail);
        showWhatThereIs();
        return;
    }
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
    showDetail(false);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListDetailPage::showWhatThereIs()
{
    m_left->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    const QModelIndex current = m_list->currentIndex();
    const bool something = current.isValid() && current.row() < m_model.rowCount();
    m_right->setCurrentIndex((something || m_held) && m_right->count() > 1 ? 1 : 0);
    if (!something && !m_held)
        m_detailsTurn = false;
    arrange();
    Q_EMIT chosen(something ? current : QModelIndex());
}

} // namespace rejoinder
