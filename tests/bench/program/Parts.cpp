#include "program/NetworkParts.h"
#include "program/ProgramParts.h"
#include "program/QuickPart.h"
#include "program/Run.h"
#include "program/TenfoldPart.h"
#include "program/WindowParts.h"

namespace rejoinder::bench {

QList<Part> allParts()
{
    return {
        {QStringLiteral("start"), QStringLiteral("process start to the cached list painted"), &measureStart},
        {QStringLiteral("memory"), QStringLiteral("after the start, and after opening 200 threads"), &measureMemory},
        {QStringLiteral("open"), QStringLiteral("a click on a row to its messages painted"), &measureOpening},
        {QStringLiteral("scroll"), QStringLiteral("frames of the list and of the longest thread"), &measureScrolling},
        {QStringLiteral("key"), QStringLiteral("a key in the composer to the letter painted"), &measureKeys},
        {QStringLiteral("search"), QStringLiteral("a key in the search field to results painted"), &measureSearch},
        {QStringLiteral("page"), QStringLiteral("a page of messages into the store"), &measurePages},
        {QStringLiteral("contacts"), QStringLiteral("the page of contacts: shown, filtered, scrolled"),
         &measureContacts},
        {QStringLiteral("first-sync"), QStringLiteral("an empty profile to all conversations"), &measureFirstSync},
        {QStringLiteral("import"), QStringLiteral("a file of contacts to rows that are checked"), &measureImport},
        {QStringLiteral("idle"), QStringLiteral("processor time with nothing to do"), &measureIdling},
        {QStringLiteral("tenfold"), QStringLiteral("what ten times the data costs"), &measureTenfold},
        {QStringLiteral("day"), QStringLiteral("stalls, arriving texts and memory over a scripted day"), &measureDay}};
}

QList<Part> quickParts()
{
    return {{QStringLiteral("quick"), QStringLiteral("ratios alone"), &measureQuick}};
}

} // namespace rejoinder::bench
