#pragma once

#include "domain/ApiError.h"
#include "domain/Contact.h"
#include "domain/MergeStrategy.h"

#include <QStringList>
#include <chrono>
#include <optional>

namespace rejoinder {

/// Names one job on this computer; Sakari has no such thing.
using JobId = StrongId<struct JobTag>;

/// Why a row of a file is not sent to Sakari.
enum class ImportProblem {
    None,
    NoNumber,         ///< the number's cell is empty, or the row has none
    NotANumber,       ///< libphonenumber cannot read it
    ImpossibleNumber, ///< read, but no such number can exist
    ScientificNumber, ///< "1.23E+10": a spreadsheet has thrown its last digits away
    SameNumberAbove,  ///< an earlier row of the file has this number
    NotAnEmailAddress,
    TooManyCells,   ///< more than the heading has, by far: a delimiter or a quote went wrong
    UnreadableText, ///< bytes that are no text in the file's encoding
};

/// One contact of a job.
struct JobItem
{
    int row = 0;       ///< line in the file, from 1 with the heading; 0: not from a file
    Contact contact;   ///< of an import: as it is to be; else the contact as this computer knew it
    QStringList cells; ///< of an import: the row as it was in the file, for the report
    ImportProblem problem = ImportProblem::None; ///< anything else: never sent, and stands in the report

    friend bool operator==(const JobItem&, const JobItem&) = default;
};

/// What somebody asks to be done to many contacts (or to one that is deleted).
struct ContactJobOrder
{
    enum class Kind { AddToList, RemoveFromList, Delete, Import };

    Kind kind = Kind::Delete;
    ContactList list;                               ///< of AddToList, RemoveFromList: a list with its id, or a tag
    MergeStrategy strategy = MergeStrategy::Append; ///< of Import
    QString fileName;                               ///< of Import: without its folder, to be shown
    QStringList heading;                            ///< of Import: the heading of `cells`
    std::chrono::milliseconds hold{0};              ///< nothing leaves before; meanwhile it can be taken back
    QList<JobItem> items;

    friend bool operator==(const ContactJobOrder&, const ContactJobOrder&) = default;
};

/// How far a job is. Its items are in the vault, a program that ends goes on with them.
struct ContactJob
{
    enum class State {
        Held,    ///< can be taken back without a trace until `heldUntil`
        Running, ///< also while Sakari cannot be reached: `trouble` says why it stands
        Paused,  ///< by the agent
        Finished ///< stays for its report until it is put away
    };

    JobId id;
    ContactJobOrder::Kind kind = ContactJobOrder::Kind::Delete;
    State state = State::Held;
    ContactList list;
    MergeStrategy strategy = MergeStrategy::Append;
    QString fileName;
    QDateTime askedAt;
    QDateTime heldUntil;
    Contact only; ///< where it is about one contact
    int total = 0;
    int done = 0;     ///< of them by Sakari's word; `inserted` and `updated` are in it, where Sakari says which
    int failed = 0;   ///< refused, here or by Sakari
    int unsure = 0;   ///< asked for, no answer, and not found when looked for; never asked for again by itself
    int inserted = 0; ///< of Import
    int updated = 0;  ///< of Import
    std::optional<ApiError> trouble; ///< why it does not go on at the moment

    [[nodiscard]] int left() const { return total - done - failed - unsure; }
    friend bool operator==(const ContactJob&, const ContactJob&) = default;
};

/// An item that did not come to a good end.
struct JobFailure
{
    JobItem item;
    std::optional<ApiError> error; ///< nullopt where `item.problem` says why
    bool unsure = false;           ///< it may have been done all the same

    friend bool operator==(const JobFailure&, const JobFailure&) = default;
};

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::JobId)
Q_DECLARE_METATYPE(rejoinder::ContactJob)
