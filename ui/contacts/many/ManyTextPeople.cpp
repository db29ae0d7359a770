#include "ui/contacts/many/ManyTextPeople.h"

#include "ui/contacts/many/ManyTextRows.h"
#include "ui/contacts/many/ManyTextWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QBoxLayout>
#include <QListView>

namespace rejoinder {

namespace {

/// Somebody who gets no text is told apart before a word is read.
QString iconOf(const OneOfMany& one)
{
    return one.hindrance == OneOfMany::Hindrance::OptedOut ? QStringLiteral("ban") : QStringLiteral("alert-circle");
}

} // namespace

ManyTextPeople::ManyTextPeople(QWidget* parent)
    : QWidget(parent),
      m_summary(new TextLabel(TextLabel::Tone::Text, TextLabel::Step::Small)),
      m_rows(new ManyTextRows(this)),
      m_list(new QListView)
{
    m_summary->setWordWrap(true);
    m_summary->setBuddy(m_list);
    m_list->setAccessibleName(tr("Who gets the text and who does not"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new TwoLineDelegate(
        [rows = m_rows](const QModelIndex& index) -> TwoLines {
            const OneOfMany& one = rows->at(index.row());
            const Contact& contact = one.person.contact;
            return {.first = ManyTextWords::name(contact),
                    .second = ManyTextWords::standing(one),
                    .isPerson = one.goes(),
                    .personName = contact.fullName(),
                    .personId = contact.id.text(),
                    .iconName = iconOf(one)};
        },
        m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::xs);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_current = m_rows->at(now.row()).person.contact.id;
        Q_EMIT currentChanged();
    });
}

void ManyTextPeople::setTexts(const ManyTexts& texts)
{
    m_rows->setTexts(texts);
    m_summary->setText(ManyTextWords::whoGetsIt(texts));
    // Whoever was looked at stays, wherever they stand by now; else the first who gets one.
    int row = m_rows->rowOf(m_current);
    if (row < 0)
        row = qMin(texts.heldBack(), m_rows->rowCount() - 1);
    if (row != currentRow() && row >= 0)
        m_list->setCurrentIndex(m_rows->index(row));
    else
        Q_EMIT currentChanged();
}

const OneOfMany* ManyTextPeople::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_rows->at(row);
}

int ManyTextPeople::currentRow() const
{
    return m_list->currentIndex().row();
}

int ManyTextPeople::count() const
{
    return m_rows->rowCount();
}

void ManyTextPeople::step(int by)
{
    if (count() > 0)
        m_list->setCurrentIndex(m_rows->index(qBound(0, currentRow() + by, count() - 1)));
}

QString ManyTextPeople::summary() const
{
    return m_summary->text();
}

} // namespace rejoinder
