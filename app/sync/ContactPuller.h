#pragma once

#include "domain/Contact.h"
#include "domain/ContactProgress.h"
#include "domain/Page.h"
#include "domain/Result.h"

#include <QObject>

namespace rejoinder {

class Clock;
class RequestPace;
class SakariAccess;
class Store;

/// Keeps all contacts in the store, behind everything else, so that somebody without a conversation can be found here
/// by name and nobody who opted out is taken for unknown. Sakari's list has no "since", so it is walked from end to end
/// again and again; a walk goes on where an earlier run stopped. The store marks what a walk showed, and what it did
/// not show is asked for by name and dropped where it is gone. Between walks, both ends of the list are looked at for
/// what is new. GUI thread.
class ContactPuller : public QObject
{
    Q_OBJECT
public:
    ContactPuller(SakariAccess& access, Store& store, RequestPace& pace, const Clock& clock, QObject* parent = nullptr);

    /// Once the store has been asked to open: says how far an earlier run had come.
    void start();
    /// To be called every few minutes: goes on with the walk, begins one where it is due, or looks at the ends.
    void refresh();
    /// Sakari can be reached again, or takes requests again: goes on with a walk that had to stop.
    void resume();
    [[nodiscard]] const ContactProgress& progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(const rejoinder::ContactProgress& progress);

private:
    /// Kept in the store's notes.
    struct State
    {
        qint64 walk = 0;         ///< the number of the one that is under way, or was last
        int next = 0;            ///< the offset of its next page
        int total = 0;           ///< as Sakari said last
        bool isUnderWay = false; ///< to its last page, and until what was missing has been asked for
        bool isLooking = false;  ///< its last page was read
        bool wasWhole = false;   ///< one has come to its end
        qint64 begun = 0;        ///< msec

        [[nodiscard]] QString toText() const;
        static State fromText(const QString& text);
    };
    void recall();
    void decide();
    void goOn();
    void readPage(int offset);
    void take(const Page<Contact>& page, qint64 removals);
    void look();
    void look(int offset, const QList<int>& others);
    void lookForMissing(const ContactId& lastAsked);
    void ask(const QList<ContactId>& missing, const ContactId& first);
    void finish();
    void stop(const std::optional<ApiError>& trouble);
    void note();
    void tell(const std::optional<ApiError>& trouble);

    SakariAccess& m_access;
    Store& m_store;
    RequestPace& m_pace;
    const Clock& m_clock;
    State m_state;
    ContactProgress m_progress;
    bool m_isRecalled = false;
    bool m_isBusy = false;
    ContactId m_firstOfLastPage;
};

} // namespace rejoinder
