#include "models/ContactFieldNames.h"

#include "domain/ThreadDoor.h"
#include "domain/WhenDone.h"
#include "store/Store.h"
#include "store/TemplateStore.h"

#include <algorithm>
#include <utility>

namespace rejoinder {

ContactFieldNames::ContactFieldNames(Store& store, QObject* parent) : QObject(parent), m_store(store) {}

void ContactFieldNames::refresh()
{
    REJOINDER_ASSERT_GUI_THREAD();
    if (std::exchange(m_reading, true))
        return;
    read(0);
}

void ContactFieldNames::read(qint64 after)
{
    whenDone(m_store.templates().fieldNames(after), this, [this](const TemplateStore::FieldNames& part) {
        bool more = false;
        for (const QString& name : part.names) {
            if (m_names.contains(name))
                continue;
            m_names.append(name);
            more = true;
        }
        if (more) {
            std::sort(m_names.begin(), m_names.end(),
                      [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
        }
        if (part.isLast) {
            m_reading = false;
            more = !std::exchange(m_complete, true) || more;
        } else {
            read(part.after);
        }
        if (more)
            Q_EMIT changed();
    });
}

} // namespace rejoinder
