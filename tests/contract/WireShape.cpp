#include "WireShape.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

bool isOfType(const QJsonValue& value, const QString& type)
{
    if (type == "moment"_L1) {
        return value.isString() && QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
    }
    return (type == "string"_L1 && value.isString()) || (type == "number"_L1 && value.isDouble()) ||
           (type == "boolean"_L1 && value.isBool()) || (type == "object"_L1 && value.isObject());
}

} // namespace

bool WireShape::load(const QString& page)
{
    QFile file(QStringLiteral(REJOINDER_CONTRACT_DIR) + u"/wire/"_s + page + u".json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QJsonObject shape = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject fields = shape.value("fields"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        m_fields.insert(field.key(), field->toString());
    }
    m_mayBeAbsent = shape.value("mayBeAbsent"_L1).toObject().keys();
    return !m_fields.isEmpty();
}

bool WireShape::mayBeAbsent(const QString& path) const
{
    return std::any_of(m_mayBeAbsent.begin(), m_mayBeAbsent.end(),
                       [&path](const QString& start) { return path.startsWith(start); });
}

QStringList WireShape::complaints(const QJsonValue& answer) const
{
    QStringList complaints;
    QStringList seen;
    walk(answer, {}, &complaints, &seen);
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        if (!seen.contains(field.key()) && !mayBeAbsent(field.key())) {
            complaints += u"%1 is nowhere"_s.arg(field.key());
        }
    }
    complaints.removeDuplicates();
    return complaints;
}

void WireShape::walk(const QJsonValue& value, const QString& path, QStringList* complaints, QStringList* seen) const
{
    const auto documented = m_fields.constFind(path);
    if (documented != m_fields.cend()) {
        seen->append(path);
        if (!isOfType(value, *documented)) {
            complaints->append(u"%1 is no %2"_s.arg(path, *documented));
        }
        return;
    }
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray()) {
            walk(item, path + u"[]"_s, complaints, seen);
        }
        return;
    }
    // An object on the way down to something documented, or a name that the page does not know.
    const QString below = path.isEmpty() ? path : path + u'.';
    const auto deeper = m_fields.lowerBound(below);
    if (!value.isObject() || deeper == m_fields.cend() || !deeper.key().startsWith(below)) {
        complaints->append(u"%1 is not documented"_s.arg(path));
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        walk(*member, below + member.key(), complaints, seen);
    }
}

} // namespace rejoinder
