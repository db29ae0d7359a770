#include "store/TemplateStore.h"

#include "store/Columns.h"
#include "store/Packing.h"
#include "store/StampColumns.h"
#include "store/StoreThread.h"

namespace rejoinder {

namespace {

static_assert(int(TemplateType::Sms) == 0 && int(TemplateType::Web) == 1); // the column holds the number

const QString columns = QStringLiteral("id, name, type, text, media, created_at, created_by, created_source,"
                                       "updated_at, updated_by, updated_source");

QList<MessageTemplate> readAll(Databases& databases)
{
    Statement find(databases, QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM template ORDER BY name, id"));
    find.exec();
    QList<MessageTemplate> templates;
    while (find.next()) {
        Columns column(find);
        MessageTemplate one;
        one.id = TemplateId(column.text());
        one.name = column.text();
        one.type = TemplateType(column.number());
        one.text = column.text();
        one.media = unpackedMedia(column.bytes());
        one.created = readStamp(column);
        one.updated = readStamp(column);
        templates.append(one);
    }
    return templates;
}

void write(Databases& databases, const MessageTemplate& one)
{
    Statement put(databases, QStringLiteral("INSERT OR REPLACE INTO template(") + columns +
                                 QStringLiteral(") VALUES(?,?,?,?,?,?,?,?,?,?,?)"));
    put.bind(one.id.text()).bind(one.name).bind(int(one.type)).bind(one.text).bind(packed(one.media));
    bindStamps(put, one.created, one.updated);
    put.exec();
}

bool replace(Databases& databases, const QList<MessageTemplate>& templates)
{
    const QList<MessageTemplate> before = readAll(databases);
    Statement(databases, QStringLiteral("DELETE FROM template")).exec();
    for (const MessageTemplate& one : templates)
        write(databases, one);
    databases.change().templates = readAll(databases) != before;
    return true;
}

TemplateStore::FieldNames readFieldNames(Databases& databases, qint64 after)
{
    // What is packed has to be unpacked to be looked into: about ten milliseconds of the store's thread.
    constexpr int contactsAtOnce = 2'000;
    Statement find(databases, QStringLiteral("SELECT pk, extras FROM contact WHERE pk>? ORDER BY pk LIMIT ?"));
    find.bind(after).bind(contactsAtOnce).exec();
    TemplateStore::FieldNames part{.after = after};
    QSet<QString> names;
    int contacts = 0;
    for (; find.next(); ++contacts) {
        Columns column(find);
        part.after = column.number();
        Contact contact;
        unpackExtras(column.bytes(), contact);
        for (auto it = contact.attributes.keyBegin(); it != contact.attributes.keyEnd(); ++it)
            names.insert(*it);
    }
    part.names = names.values();
    part.isLast = contacts < contactsAtOnce;
    return part;
}

} // namespace

QFuture<TemplateStore::FieldNames> TemplateStore::fieldNames(qint64 after)
{
    return m_thread.read<FieldNames>([after](Databases& databases) { return readFieldNames(databases, after); });
}

QFuture<bool> TemplateStore::replaceAll(const QList<MessageTemplate>& templates)
{
    return m_thread.write(Databases::File::Cache,
                          [templates](Databases& databases) { return replace(databases, templates); });
}

QFuture<bool> TemplateStore::put(const MessageTemplate& changed)
{
    ++m_changes;
    return m_thread.write(Databases::File::Cache, [changed](Databases& databases) {
        write(databases, changed);
        databases.change().templates = true;
        return true;
    });
}

QFuture<bool> TemplateStore::remove(const TemplateId& id)
{
    ++m_changes;
    return m_thread.write(Databases::File::Cache, [id](Databases& databases) {
        Statement(databases, QStringLiteral("DELETE FROM template WHERE id=?")).bind(id.text()).exec();
        databases.change().templates = true;
        return true;
    });
}

quint64 TemplateStore::changes() const
{
    return m_changes;
}

void TemplateStore::setHidden(const TemplateId& id, bool hidden)
{
    if (m_hidden.contains(id) == hidden)
        return;
    if (hidden)
        m_hidden.insert(id);
    else
        m_hidden.remove(id);
    m_thread.write(Databases::File::Cache, [](Databases& databases) {
        databases.change().templates = true;
        return true;
    });
}

QFuture<QList<MessageTemplate>> TemplateStore::all()
{
    return m_thread.read<QList<MessageTemplate>>([hidden = m_hidden](Databases& databases) {
        QList<MessageTemplate> shown = readAll(databases);
        shown.removeIf([&hidden](const MessageTemplate& one) { return hidden.contains(one.id); });
        return shown;
    });
}

} // namespace rejoinder
