#pragma once

#include "domain/MessageTemplate.h"

#include <QFuture>

namespace rejoinder {

class StoreThread;

/// Templates in cache.db. See Store for threads.
class TemplateStore
{
public:
    explicit TemplateStore(StoreThread& thread) : m_thread(thread) {}

    QFuture<bool> replaceAll(const QList<MessageTemplate>& templates);
    QFuture<QList<MessageTemplate>> all();

private:
    StoreThread& m_thread;
};

} // namespace rejoinder
