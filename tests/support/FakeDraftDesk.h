#pragma once

#include "session/DraftDesk.h"

#include <QHash>
#include <QPromise>
#include <QSet>
#include <memory>

namespace rejoinder {

/// Keeps drafts in memory; a test decides what the disk says.
class FakeDraftDesk : public DraftDesk
{
public:
    QHash<ConversationId, Draft> kept;
    QHash<ConversationId, DraftMoment> moments; ///< of the last save
    QHash<ConversationId, QList<DraftVersion>> earlier;
    QSet<ConversationId> unsaved;
    int saves = 0;
    bool answersAtOnce = true;

    QFuture<Draft> load(const ConversationId& id) override
    {
        m_asked = id;
        m_open = std::make_unique<QPromise<Draft>>();
        m_open->start();
        const QFuture<Draft> future = m_open->future();
        m_answer = kept.value(id);
        if (answersAtOnce)
            answerNow();
        return future;
    }
    void save(const ConversationId& id, const Draft& draft, DraftMoment moment) override
    {
        ++saves;
        if (draft.text.isEmpty())
            return;
        kept.insert(id, draft);
        moments.insert(id, moment);
        Q_EMIT saved(id);
    }
    void remove(const ConversationId& id, DraftMoment moment) override
    {
        ++saves;
        kept.remove(id);
        moments.insert(id, moment);
        Q_EMIT saved(id);
    }
    QFuture<QList<DraftVersion>> versions(const ConversationId& id) override
    {
        return QtFuture::makeReadyFuture(earlier.value(id));
    }
    [[nodiscard]] bool isUnsaved(const ConversationId& id) const override { return unsaved.contains(id); }
    void setUnsaved(const ConversationId& id, bool is)
    {
        if (is)
            unsaved.insert(id);
        else
            unsaved.remove(id);
        Q_EMIT unsavedChanged(id);
    }
    /// With what was kept when it was asked for.
    void answerNow()
    {
        m_open->addResult(m_answer);
        m_open->finish();
    }

private:
    ConversationId m_asked;
    Draft m_answer;
    std::unique_ptr<QPromise<Draft>> m_open;
};

} // namespace rejoinder
