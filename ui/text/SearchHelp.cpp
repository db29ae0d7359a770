#include "ui/text/SearchHelp.h"

#include "ui/text/Isolate.h"

namespace rejoinder {

QString SearchHelp::where(const QString& group)
{
    return group.isEmpty()
               ? tr("In open and closed conversations. Narrow it with is:open, from:me or after:2026-01-31.")
               : tr("In open and closed conversations of %1. Narrow it with is:open or from:me.")
                     .arg(isolate::text(group));
}

QString SearchHelp::stillComing(int percentHere)
{
    return tr("Older messages are still coming in: %1 % of the history is here and searched.").arg(percentHere);
}

QString SearchHelp::whole()
{
    const QString lines = tr("Names, any digits of a number, e-mail and words of messages.\n"
                             "\"two words\": exactly so, one after the other\n"
                             "from:me or from:them: who wrote the message\n"
                             "is:open, is:closed, is:unread, is:waiting: the conversation\n"
                             "after:2026-01-31: on that day or later\n"
                             "before:2026-01-31: earlier than that day");
    return Qt::convertFromPlainText(lines);
}

QString SearchHelp::ofContacts()
{
    const QString lines = tr("Names, any digits of a number, and e-mail addresses.\n"
                             "\"two words\": exactly so, one after the other\n"
                             "list:Customers or tag:Customers: who is on it\n"
                             "is:blocked, is:invalid, is:unnamed, is:duplicate, is:optedin\n"
                             "after:2026-01-31: changed on that day or later\n"
                             "before:2026-01-31: changed earlier than that day");
    return Qt::convertFromPlainText(lines);
}

} // namespace rejoinder
