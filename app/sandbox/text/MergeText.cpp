#include "text/MergeText.h"

#include <QJsonValue>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

namespace {

QString valueOf(QString name, const ContactRecord& contact)
{
    if (name.startsWith("contact."_L1)) {
        name.remove(0, 8);
    }
    if (name == "firstName"_L1) {
        return contact.firstName;
    }
    if (name == "lastName"_L1) {
        return contact.lastName;
    }
    if (name == "email"_L1) {
        return contact.email;
    }
    if (name == "mobile"_L1 || name == "mobile.number"_L1) {
        return contact.number;
    }
    if (name.startsWith("attributes."_L1)) {
        name.remove(0, 11);
    }
    return contact.attributes.value(name).toVariant().toString();
}

} // namespace

QString MergeText::filled(const QString& text, const ContactRecord& contact)
{
    static const QRegularExpression field(u"\\{\\{\\{\\s*([\\w.]+)\\s*\\}\\}\\}|\\{\\{\\s*([\\w.]+)\\s*\\}\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = field.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        const bool raw = match.capturedStart(1) >= 0;
        const QString value = valueOf(match.captured(raw ? 1 : 2), contact);
        result += raw ? value : value.toHtmlEscaped().replace(u'\'', "&#39;"_L1);
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace rejoinder::sandbox
