#include "ui/contacts/many/ManyTextWords.h"

#include "domain/PhoneNumber.h"
#include "domain/SendGuard.h"
#include "ui/text/Isolate.h"

#include <QLocale>

namespace rejoinder {

QString ManyTextWords::plainName(const Contact& contact)
{
    return contact.fullName().isEmpty() ? displayNumber(contact.mobile.number) : contact.fullName();
}

QString ManyTextWords::name(const Contact& contact)
{
    return contact.fullName().isEmpty() ? isolate::number(displayNumber(contact.mobile.number))
                                        : isolate::text(contact.fullName());
}

QString ManyTextWords::standing(const OneOfMany& one)
{
    using Hindrance = OneOfMany::Hindrance;
    const Contact& contact = one.person.contact;
    switch (one.hindrance) {
    case Hindrance::Gone:
        return tr("Deleted since they were chosen.");
    case Hindrance::OptedOut:
        return contact.isBlocked() ? tr("Opted out, and gets no text.")
                                   : tr("Somebody with the same number opted out.");
    case Hindrance::NotValid:
        return contact.mobile.valid.value_or(true) ? tr("Sakari says that they cannot be texted.")
                                                   : tr("Sakari says that the number is not valid.");
    case Hindrance::NoNumber:
        return tr("There is no number to text.");
    case Hindrance::AskedToStop:
        return tr("Their last text asked to stop.");
    case Hindrance::SameNumber:
        return tr("%1 has the same number and gets the text.").arg(isolate::text(one.sameAs));
    case Hindrance::MissingField:
        return tr("Has no value for: %1.").arg(isolate::text(QLocale().createSeparatedList(one.missing)));
    case Hindrance::Braces:
        return tr("One of their values has braces in it, which Sakari would read as a field.");
    case Hindrance::None:
        break;
    }
    const QString number = isolate::number(displayNumber(contact.mobile.number));
    return one.isReply ? tr("%1 · reply in the open conversation", "number").arg(number)
                       : tr("%1 · begins a conversation", "number").arg(number);
}

QString ManyTextWords::whoGetsIt(const ManyTexts& texts)
{
    const int heldBack = texts.heldBack();
    const QString get = tr("%Ln of the chosen contacts get the text.", nullptr, texts.count());
    return heldBack == 0
               ? get
               : tr("%1 %2", "two sentences").arg(get, tr("%Ln do not: they stand first.", nullptr, heldBack));
}

QString ManyTextWords::cost(const ManyTexts& texts, const Balance& balance)
{
    if (texts.count() == 0 || texts.segments() == 0)
        return {};
    const QLocale locale;
    QStringList parts{tr("%Ln texts", nullptr, texts.count()), tr("%Ln segments in all", nullptr, texts.segments())};
    if (balance.segmentPrice > 0)
        parts.append(tr("about $%1").arg(locale.toString(balance.segmentPrice * texts.segments(), 'f', 2)));
    if (texts.mostSegments() > 1)
        parts.append(tr("the longest takes %Ln", nullptr, texts.mostSegments()));
    return parts.join(QStringLiteral(" · "));
}

QString ManyTextWords::shortOfMoney(const ManyTexts& texts, const Balance& balance)
{
    const bool isKnown = balance.segmentPrice > 0 && (balance.segments > 0 || balance.balance > 0);
    const double pays = balance.segments > 0 ? balance.segments : isKnown ? balance.balance / balance.segmentPrice : 0;
    if (!isKnown || pays >= texts.segments())
        return {};
    return tr("Sakari's balance pays for %Ln more segments only. What is not paid for is refused.", nullptr, int(pays));
}

QString ManyTextWords::whyNot(const ManyTexts& texts)
{
    if (texts.isEmpty())
        return tr("There is no text to send.");
    if (texts.isMalformed())
        return tr("The braces in this text do not match, or hold something other than a field's name. Nobody gets it "
                  "like this.");
    if (texts.count() == 0)
        return tr("None of the chosen contacts can get this text. The list says why.");
    return texts.isTooMany() ? tooMany() : QString();
}

QString ManyTextWords::tooMany()
{
    return tr("A text goes to at most %Ln people at once. Larger mailings are campaigns, which Sakari has on the web.",
              nullptr, mostTextsAtOnce);
}

QString ManyTextWords::question(const ManyTexts& texts, const Balance& balance)
{
    QStringList sentences{tr("%Ln people get this text, each as one of their own.", nullptr, texts.count()),
                          tr("That is %1.").arg(cost(texts, balance))};
    if (texts.mostSegments() > manySegments)
        sentences.append(
            tr("The longest of them takes %Ln segments, each of them billed.", nullptr, texts.mostSegments()));
    if (const QString money = shortOfMoney(texts, balance); !money.isEmpty())
        sentences.append(money);
    return sentences.join(u'\n');
}

QString ManyTextWords::send(int count)
{
    return tr("Send %Ln texts", nullptr, count);
}

QString ManyTextWords::takenBack(const TakenBack& taken)
{
    QStringList sentences;
    if (taken.gone == 0) {
        sentences.append(tr("All %Ln texts were taken back. Nothing was sent.", nullptr, int(taken.back.size())));
    } else {
        sentences.append(tr("%Ln texts were taken back.", nullptr, int(taken.back.size())));
        sentences.append(tr("%Ln had gone already.", nullptr, taken.gone));
        sentences.append(tr("Here stand only those who did not get it."));
    }
    if (!taken.isWritten)
        sentences.append(tr("This computer could not write that down yet and goes on trying. Please leave Rejoinder "
                            "open, and look whether the disk is full."));
    return sentences.join(u' ');
}

} // namespace rejoinder
