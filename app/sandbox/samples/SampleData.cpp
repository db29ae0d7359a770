#include "samples/SampleData.h"

#include "samples/Crowd.h"
#include "samples/Resources.h"
#include "samples/SampleFile.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

bool SampleData::fill(SandboxData& data, const Options& options, QString* complaint)
{
    SampleFile file(data);
    file.readAccount(Resources::json(u"account.json"_s).object(), options.seed);
    file.readTemplates(Resources::json(u"templates.json"_s).array());
    file.readConversations(Resources::json(u"demo.json"_s).array(), options.conversations);
    Crowd(data, options).fill();
    if (!options.dataFile.isEmpty()) {
        QFile own(options.dataFile);
        QJsonParseError error;
        if (!own.open(QIODevice::ReadOnly)) {
            *complaint = u"%1: %2"_s.arg(options.dataFile, own.errorString());
            return false;
        }
        const QJsonDocument document = QJsonDocument::fromJson(own.readAll(), &error);
        if (!document.isObject()) {
            *complaint = u"%1: %2"_s.arg(options.dataFile, error.errorString());
            return false;
        }
        file.read(document.object());
    }
    data.threads.settle();
    return true;
}

} // namespace rejoinder::sandbox
