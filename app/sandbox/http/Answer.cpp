#include "http/Answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

Answer Answer::json(const QJsonObject& object, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

Answer Answer::data(const QJsonValue& data, int status)
{
    return json({{u"success"_s, true}, {u"data"_s, data}}, status);
}

Answer Answer::error(int status, const QString& code, const QString& message)
{
    return json({{u"success"_s, false}, {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}}, status);
}

Answer Answer::empty(int status)
{
    Answer answer;
    answer.status = status;
    answer.contentType.clear();
    return answer;
}

} // namespace rejoinder::sandbox
