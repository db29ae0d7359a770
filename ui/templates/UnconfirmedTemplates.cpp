#include "ui/templates/UnconfirmedTemplates.h"

#include "domain/WhenDone.h"
#include "session/TemplateDesk.h"
#include "ui/inbox/compose/ComposerNote.h"
#include "ui/text/ErrorWords.h"
#include "ui/text/Isolate.h"
#include "ui/theme/Theme.h"

#include <QVBoxLayout>

namespace rejoinder {

UnconfirmedTemplates::UnconfirmedTemplates(TemplateDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(space::s);
    connect(&desk, &TemplateDesk::unconfirmedChanged, this, &UnconfirmedTemplates::refresh);
    refresh();
}

QStringList UnconfirmedTemplates::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_layout->count(); ++i) {
        if (const auto* note = qobject_cast<ComposerNote*>(m_layout->itemAt(i)->widget()))
            texts << note->text();
    }
    return texts;
}

void UnconfirmedTemplates::refresh()
{
    const QList<Creation> rows = m_desk.unconfirmed();
    QHash<CreationId, ComposerNote*> gone = m_notes;
    for (const Creation& row : rows) {
        gone.remove(row.id);
        say(row);
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_notes.remove(it.key());
        m_outcomes.remove(it.key());
        it.value()->hide();
        m_layout->removeWidget(it.value());
        it.value()->deleteLater();
    }
    setVisible(!rows.isEmpty());
}

void UnconfirmedTemplates::say(const Creation& row)
{
    ComposerNote*& note = m_notes[row.id];
    if (!note) {
        note = new ComposerNote;
        m_layout->addWidget(note);
        connect(note, &ComposerNote::answered, this, [this, id = row.id](int button) { answered(id, button); });
    }
    const QString name = isolate::text(std::get<MessageTemplate>(row.record).name);
    QStringList sentences{tr("It is not known whether Sakari has created “%1”: no answer came.").arg(name)};
    const bool mayRepeat = m_desk.mayRepeat(row.id);
    if (mayRepeat)
        sentences << tr("It was looked for and is not there. It can be created again.");
    else
        sentences << tr("Rejoinder looks for it by itself, and does not create it twice.");
    if (const QString outcome = m_outcomes.value(row.id); !outcome.isEmpty())
        sentences << outcome;
    QStringList buttons{tr("Discard"), tr("Check again")};
    if (mayRepeat)
        buttons << tr("Create again");
    note->say(ComposerNote::Kind::Warning, sentences, buttons);
}

void UnconfirmedTemplates::answered(const CreationId& id, int button)
{
    m_outcomes.remove(id);
    switch (button) {
    case 0:
        m_desk.discard(id);
        break;
    case 1:
        whenDone(m_desk.checkAgain(id), this, [this, id](const Result<bool>& found) {
            if (!found)
                m_outcomes.insert(id, errorwords::sentence(found.error()));
            else if (!found.value())
                m_outcomes.insert(id, tr("It is not there so far."));
            refresh();
        });
        break;
    default:
        whenDone(m_desk.createAgain(id), this, [this, id](const Result<TemplateId>& made) {
            if (!made)
                m_outcomes.insert(id, errorwords::sentence(made.error()));
            refresh();
        });
        break;
    }
}

} // namespace rejoinder
