#include "text/OptWords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rejoinder::sandbox {

bool OptWords::leaves(const QString& text)
{
    static const QStringList words{u"STOP"_s,    u"CANCEL"_s, u"END"_s,    u"OPTOUT"_s,
                                   u"OPT-OUT"_s, u"QUIT"_s,   u"REVOKE"_s, u"UNSUBSCRIBE"_s};
    return words.contains(text.trimmed(), Qt::CaseInsensitive);
}

bool OptWords::returns(const QString& text)
{
    static const QStringList words{u"START"_s, u"UNSTOP"_s};
    return words.contains(text.trimmed(), Qt::CaseInsensitive);
}

} // namespace rejoinder::sandbox
