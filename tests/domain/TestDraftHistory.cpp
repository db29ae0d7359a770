#include "domain/DraftHistory.h"

#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

/// When a text that is replaced is worth keeping.
class TestDraftHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losing_data();
    void losing();
    void typingOnKeepsNothing();
    void deletedKeyByKey();
    void replacedAtOnce();
    void writtenOverLittleByLittle();
    void clearedAndLeft();
    void versionsAreFew();
    void exchanged();
    void whatIsSentIsNotLost();
    void growsAgainAfterALoss();
    void comesBackFromTheOutbox();

private:
    /// Each text typed after the other; what was kept.
    static QStringList kept(DraftTrail& trail, const QStringList& texts, DraftMoment moment = DraftMoment::Typed)
    {
        QStringList lost;
        for (const QString& text : texts) {
            const DraftStep step = draftStep(trail, text, moment);
            lost += step.lost;
            trail = step.now;
        }
        return lost;
    }
    static QStringList textsOf(const QList<DraftVersion>& versions)
    {
        QStringList texts;
        for (const DraftVersion& version : versions)
            texts.append(version.text);
        return texts;
    }
    static QStringList typedOut(const QString& text)
    {
        QStringList texts;
        for (qsizetype i = 1; i <= text.size(); ++i)
            texts.append(text.first(i));
        return texts;
    }

    const QString m_long = u"Thank you for waiting, Maya. Your order left our warehouse this morning."_s;
};

void TestDraftHistory::losing_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("loses");
    const QString text = m_long;
    QTest::newRow("nothing before") << QString() << text << false;
    QTest::newRow("blanks before") << u"   \n  "_s << QString() << false;
    QTest::newRow("two letters") << u"ok"_s << QString() << false;
    QTest::newRow("a word, cleared") << u"Sure"_s << QString() << true;
    QTest::newRow("cleared") << text << QString() << true;
    QTest::newRow("the same") << text << text << false;
    QTest::newRow("typing on") << text << text + u" Anything else?"_s << false;
    QTest::newRow("typing on in a word") << u"Hello wor"_s << u"Hello world"_s << false;
    QTest::newRow("typed in the middle") << text << QString(text).insert(22, u" so very long"_s) << false;
    QTest::newRow("typed before") << text << u"Hi! "_s + text << false;
    QTest::newRow("a word mended") << text << QString(text).replace(u"warehouse"_s, u"storehouse"_s) << false;
    QTest::newRow("a word deleted") << text << QString(text).remove(u"this "_s) << false;
    QTest::newRow("first and last word mended")
        << text << QString(text).replace(u"Thank"_s, u"I thank"_s).replace(u"morning"_s, u"night"_s) << false;
    QTest::newRow("a sentence deleted") << text << text.first(28) << true;
    QTest::newRow("half of a short one") << u"on my way now"_s << u"on my"_s << true;
    QTest::newRow("replaced") << text << u"We open at nine on weekdays and at ten on Saturdays, see you then."_s
                              << true;
    QTest::newRow("spaces alone") << text << QString(text).replace(u' ', u"  "_s) << false;
    QTest::newRow("far too long to compare")
        << u"a "_s.repeated(5000) + u"x"_s << u"b "_s.repeated(5000) + u"y"_s << true;
}

void TestDraftHistory::losing()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, loses);
    QCOMPARE(losesText(before, after), loses);
}

void TestDraftHistory::typingOnKeepsNothing()
{
    DraftTrail trail;
    QCOMPARE(kept(trail, typedOut(m_long)), QStringList());
    QCOMPARE(trail.text, m_long);
    QCOMPARE(kept(trail, {m_long}, DraftMoment::Left), QStringList());
}

void TestDraftHistory::deletedKeyByKey()
{
    DraftTrail trail;
    kept(trail, {m_long});
    QStringList backwards = typedOut(m_long);
    std::reverse(backwards.begin(), backwards.end());
    backwards.append(QString());
    QList<DraftVersion> versions{{u"an older one"_s, 0, {}, {}}};
    for (const QString& text : kept(trail, backwards))
        versions = withVersion(versions, {text, 0, {}, {}});
    // As it was at its fullest, and not every few letters once more.
    QCOMPARE(textsOf(versions), (QStringList{m_long, u"an older one"_s}));
}

void TestDraftHistory::replacedAtOnce()
{
    DraftTrail trail;
    const QString other = u"We open at nine."_s;
    QCOMPARE(kept(trail, {m_long, other}), QStringList{m_long});
    QCOMPARE(kept(trail, {u"See you tomorrow, then!"_s}), QStringList{other});
}

void TestDraftHistory::writtenOverLittleByLittle()
{
    DraftTrail trail;
    kept(trail, {m_long}, DraftMoment::Left);
    const QStringList words = m_long.split(u' ');
    QStringList now = words;
    QStringList steps;
    for (qsizetype i = 0; i < words.size(); ++i) {
        now[i] = QString(words[i].size() + 1, QChar(u'a' + int(i)));
        steps.append(now.join(u' '));
    }
    QCOMPARE(kept(trail, steps), QStringList());
    QCOMPARE(kept(trail, {steps.last()}, DraftMoment::Left), QStringList{m_long});
    QCOMPARE(kept(trail, {steps.last()}, DraftMoment::Left), QStringList());
}

void TestDraftHistory::clearedAndLeft()
{
    DraftTrail trail;
    kept(trail, {m_long}, DraftMoment::Left);
    const QString longer = m_long + u" Bye!"_s;
    // Once, and in its longest form; what was there on coming is the beginning of it.
    QCOMPARE(kept(trail, {longer, QString()}), QStringList{longer});
    QCOMPARE(kept(trail, {QString()}, DraftMoment::Left), QStringList());
}

void TestDraftHistory::versionsAreFew()
{
    QList<DraftVersion> versions;
    for (int i = 0; i < 8; ++i)
        versions = withVersion(versions, {u"text %1"_s.arg(i), i, {}, {}});
    QCOMPARE(textsOf(versions), (QStringList{u"text 7"_s, u"text 6"_s, u"text 5"_s, u"text 4"_s, u"text 3"_s}));
    // Held by another one: the longer stays, and is the newest.
    versions = withVersion(versions, {u"text"_s, 0, {}, {}});
    QCOMPARE(textsOf(versions).first(), u"text 7"_s);
    QCOMPARE(versions.size(), mostDraftVersions);
    versions = withVersion(versions, {u"text 5 and more"_s, 0, {}, {}});
    QCOMPARE(textsOf(versions),
             (QStringList{u"text 5 and more"_s, u"text 7"_s, u"text 6"_s, u"text 4"_s, u"text 3"_s}));
    // A number is not a small difference.
    versions = withVersion(versions, {u"text 8"_s, 0, {}, {}});
    QCOMPARE(textsOf(versions).first(2), (QStringList{u"text 8"_s, u"text 5 and more"_s}));
}

void TestDraftHistory::exchanged()
{
    DraftTrail trail;
    kept(trail, {m_long + u" Bye!"_s, m_long, m_long + u" OK?"_s});
    // However little is missing then.
    QCOMPARE(kept(trail, {m_long}, DraftMoment::Exchanged), QStringList{m_long + u" OK?"_s});
    QCOMPARE(kept(trail, {m_long + u" Yes."_s}, DraftMoment::Exchanged), QStringList());
    QCOMPARE(kept(trail, {u"ok"_s}, DraftMoment::Exchanged).last(), m_long + u" Yes."_s);
    QCOMPARE(kept(trail, {m_long}, DraftMoment::Exchanged), QStringList{u"ok"_s});
}

void TestDraftHistory::whatIsSentIsNotLost()
{
    DraftTrail trail;
    kept(trail, {m_long});
    QCOMPARE(kept(trail, {QString()}, DraftMoment::Sent), QStringList());
    QCOMPARE(trail, DraftTrail());
    QCOMPARE(kept(trail, {u"Next"_s}), QStringList());
}

void TestDraftHistory::growsAgainAfterALoss()
{
    DraftTrail trail;
    kept(trail, {u"A first text that is fairly long."_s, QString()});
    const QStringList other = typedOut(m_long);
    QCOMPARE(kept(trail, other), QStringList());
    QCOMPARE(kept(trail, {QString()}), QStringList{m_long});
}

void TestDraftHistory::comesBackFromTheOutbox()
{
    const Draft returned{u"On its way"_s, 2};
    QCOMPARE(joinedDraft(returned, {}), returned);
    QCOMPARE(joinedDraft(returned, {u"  "_s, 1}), returned);
    QCOMPARE(joinedDraft(returned, returned), returned);
    QCOMPARE(joinedDraft({}, {u"more"_s, 4}), (Draft{u"more"_s, 4}));
    QCOMPARE(joinedDraft(returned, {u"more"_s, 4}), (Draft{u"On its way\nmore"_s, 2}));
}

QTEST_APPLESS_MAIN(TestDraftHistory)
#include "TestDraftHistory.moc"
