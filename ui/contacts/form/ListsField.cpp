#include "ui/contacts/form/ListsField.h"

#include "domain/ContactEdits.h"
#include "ui/contacts/form/FormField.h"
#include "ui/contacts/form/RemovableTag.h"
#include "ui/inbox/card/FlowLayout.h"
#include "ui/text/Isolate.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace rejoinder {

ListsField::ListsField(QWidget* parent)
    : QWidget(parent),
      m_line(new QLineEdit),
      m_field(nullptr),
      m_tags(new QWidget),
      m_flow(new FlowLayout(FlowLayout::Lines::Leading, 6, m_tags)),
      m_names(new QStringListModel(this)),
      m_completer(new QCompleter(m_names, this))
{
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins({});
    inner->setSpacing(space::s);
    inner->addWidget(m_tags);
    inner->addWidget(m_line);
    m_field = new FormField(tr("Lists and tags"), m_line, body);
    m_line->setAccessibleName(tr("Add a list or tag"));
    m_line->setPlaceholderText(tr("Add…", "a list or a tag"));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(m_completer);
    m_line->installEventFilter(this);
    m_completer->popup()->installEventFilter(this);
    connect(m_line, &QLineEdit::returnPressed, this, &ListsField::entered);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_field->say({}); });
    // The completer writes what was chosen into the line after it has told.
    connect(m_completer, QOverload<const QString&>::of(&QCompleter::activated), this, &ListsField::add,
            Qt::QueuedConnection);
    show();
}

void ListsField::setKnown(const QList<ContactList>& known)
{
    if (known == m_known)
        return;
    m_known = known;
    show();
}

void ListsField::setLists(const QList<ContactList>& lists)
{
    m_line->clear();
    m_field->say({});
    if (lists == m_lists)
        return;
    m_lists = lists;
    show();
}

bool ListsField::mayNameNew() const
{
    const auto hasId = [](const ContactList& list) { return !list.id.isEmpty(); };
    return std::none_of(m_known.cbegin(), m_known.cend(), hasId) &&
           std::none_of(m_lists.cbegin(), m_lists.cend(), hasId);
}

bool ListsField::takeTyped()
{
    const QString typed = m_line->text().trimmed();
    if (!typed.isEmpty())
        add(typed);
    return m_line->text().trimmed().isEmpty();
}

void ListsField::refuse(const QString& words)
{
    m_field->say(words, FormField::Tone::Wrong);
    focusInput();
}

void ListsField::focusInput()
{
    m_field->focusInput();
}

void ListsField::add(const QString& name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return;
    Contact on;
    on.lists = m_lists;
    const auto found = std::find_if(m_known.cbegin(), m_known.cend(), [&wanted](const ContactList& list) {
        return list.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (found == m_known.cend() && !mayNameNew()) {
        m_field->say(tr("No list here is named %1. Lists are made in Sakari.").arg(isolate::text(wanted)),
                     FormField::Tone::Wrong);
        return;
    }
    const ContactList list = found == m_known.cend()
                                 ? ContactList{.id = {}, .name = wanted, .optIn = {}, .optOut = {}}
                                 : ContactList{.id = found->id, .name = found->name, .optIn = {}, .optOut = {}};
    m_line->clear();
    m_field->say({});
    if (isOnList(on, list))
        return;
    m_lists.append(list);
    show();
    Q_EMIT edited();
}

void ListsField::remove(int place)
{
    m_lists.removeAt(place);
    show();
    // Onto the neighbour, so that several can be taken off in a row.
    const auto left = m_tags->findChildren<RemovableTag*>();
    if (left.isEmpty())
        focusInput();
    else
        left[qMin(place, int(left.size()) - 1)]->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ListsField::show()
{
    for (RemovableTag* old : m_tags->findChildren<RemovableTag*>()) {
        // One of them may be the one that is being pressed.
        old->setParent(nullptr);
        old->deleteLater();
    }
    for (int place = 0; place < m_lists.size(); ++place) {
        auto* tag = new RemovableTag(m_lists[place].name, m_tags);
        m_flow->addWidget(tag);
        tag->show();
        connect(tag, &QAbstractButton::clicked, this, [this, place] { remove(place); });
    }
    m_tags->setVisible(!m_lists.isEmpty());
    m_tags->updateGeometry();
    Contact on;
    on.lists = m_lists;
    QStringList names;
    for (const ContactList& list : qAsConst(m_known)) {
        if (!isOnList(on, list))
            names.append(list.name);
    }
    m_names->setStringList(names);
    m_line->setVisible(!names.isEmpty() || mayNameNew());
}

void ListsField::entered()
{
    // Then the completer says what was meant.
    const QAbstractItemView* offered = m_completer->popup();
    if (!offered->isVisible() || !offered->currentIndex().isValid())
        add(m_line->text());
}

bool ListsField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_line && key->key() == Qt::Key_Down && m_line->text().isEmpty()) {
        m_completer->setCompletionPrefix({});
        m_completer->complete();
        return true;
    }
    // What is offered takes every key; those that save are for the form behind it.
    if (watched == m_completer->popup() && key->modifiers() == Qt::ControlModifier) {
        m_completer->popup()->hide();
        QCoreApplication::sendEvent(m_line, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder
