#pragma once

#include "domain/MessageTemplate.h"

#include <QFuture>
#include <QSet>
#include <QStringList>

namespace rejoinder {

class StoreThread;

/// Templates in cache.db. What was changed by this program counts at once, whatever a list that is being read meanwhile
/// says; see changes(). See Store for threads.
class TemplateStore
{
public:
    explicit TemplateStore(StoreThread& thread) : m_thread(thread) {}

    /// The attributes of a few thousand contacts.
    struct FieldNames
    {
        QStringList names;  ///< each once
        qint64 after = 0;   ///< where to go on
        bool isLast = true; ///< there are no contacts behind these
    };

    QFuture<bool> replaceAll(const QList<MessageTemplate>& templates);
    /// New, or in place of the one with its id.
    QFuture<bool> put(const MessageTemplate& changed);
    QFuture<bool> remove(const TemplateId& id);
    /// Grows with each put() and remove(): a list whose reading began before one of them must not be written.
    [[nodiscard]] quint64 changes() const;
    /// Left out of all() until told otherwise, or until the program ends.
    void setHidden(const TemplateId& id, bool hidden);
    /// Names of custom attributes that contacts have, for merge fields. `after`: 0 at first.
    QFuture<FieldNames> fieldNames(qint64 after);
    /// Ordered by name.
    QFuture<QList<MessageTemplate>> all();

private:
    StoreThread& m_thread;
    QSet<TemplateId> m_hidden;
    quint64 m_changes = 0;
};

} // namespace rejoinder
