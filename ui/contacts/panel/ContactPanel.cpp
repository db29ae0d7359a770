#include "ui/contacts/panel/ContactPanel.h"

#include "models/PersonModel.h"
#include "ui/contacts/panel/ContactDetails.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Surface.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace rejoinder {

static constexpr int usualWidth = 340;

ContactPanel::ContactPanel(PersonModel& person, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_person(person),
      m_details(new ContactDetails(person, clock)),
      m_nobody(new StateView),
      m_stack(new QStackedWidget)
{
    m_nobody->setState(QStringLiteral("person"), tr("Choose a contact"),
                       tr("What is known of them, and what can be done for them, shows here."));
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_details);
    auto* ground = new Surface(Surface::Ground::Pane, isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge);
    auto* inner = new QVBoxLayout(ground);
    inner->setContentsMargins({});
    inner->addWidget(m_stack);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(ground);
    connect(&person, &PersonModel::changed, this, &ContactPanel::showWhatThereIs);
    showWhatThereIs();
}

QSize ContactPanel::sizeHint() const
{
    return {usualWidth, 480};
}

void ContactPanel::setEditor(QWidget* editor)
{
    if (m_editor) {
        m_stack->removeWidget(m_editor);
        delete m_editor;
    }
    m_editor = editor;
    m_stack->addWidget(editor);
    showWhatThereIs();
}

void ContactPanel::setEditing(bool editing)
{
    m_editing = editing && m_editor;
    showWhatThereIs();
}

void ContactPanel::showWhatThereIs()
{
    if (m_editing)
        m_stack->setCurrentWidget(m_editor);
    else if (m_person.contact().id.isEmpty())
        m_stack->setCurrentWidget(m_nobody);
    else
        m_stack->setCurrentWidget(m_details);
}

} // namespace rejoinder
