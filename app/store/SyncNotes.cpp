#include "store/SyncNotes.h"

#include "store/StoreThread.h"

namespace rejoinder {

void putNote(Databases& databases, const QString& key, const QString& value)
{
    Statement(databases, QStringLiteral("INSERT OR REPLACE INTO note(key, value) VALUES(?,?)"))
        .bind(key)
        .bind(value)
        .exec();
}

QFuture<QString> SyncNotes::get(const QString& key)
{
    return m_thread.read<QString>([key](Databases& databases) {
        Statement find(databases, QStringLiteral("SELECT value FROM note WHERE key=?"));
        find.bind(key).exec();
        return find.next() ? find.text(0) : QString();
    });
}

QFuture<bool> SyncNotes::set(const QString& key, const QString& value)
{
    return m_thread.write(Databases::File::Cache, [key, value](Databases& databases) {
        putNote(databases, key, value);
        return true;
    });
}

} // namespace rejoinder
