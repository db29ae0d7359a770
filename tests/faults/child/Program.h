#pragma once

#include "child/Lines.h"
#include "domain/Clock.h"
#include "domain/Draft.h"
#include "domain/StrongId.h"
#include "session/Session.h"

#include <QHash>
#include <memory>

namespace rejoinder::faults {

/// The program below its window: the real session on a data directory that outlives it, with the parent process at the
/// desks. The credentials come with the first command.
class Program : public QObject
{
    Q_OBJECT
public:
    explicit Program(QObject* parent = nullptr);
    ~Program() override;

private:
    void obey(const QJsonObject& command);
    void open(const QJsonObject& command);
    void report();
    void click(const QJsonObject& command);
    void sayRows();
    void saveDraft(const QJsonObject& command);
    void sayDraft(const QJsonObject& command);
    /// Says that `what` happened to this row, with its text.
    void sayOf(const QString& what, const OutboxId& id, const QString& text);

    Lines m_lines;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    QHash<ConversationId, Draft> m_drafts; ///< as last saved in this run
};

} // namespace rejoinder::faults
