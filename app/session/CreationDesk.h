#pragma once

#include "domain/Creation.h"
#include "domain/Result.h"

#include <QFuture>
#include <QObject>

namespace rejoinder {

class RecordCreator;

/// What the agent makes at Sakari: contacts, templates, campaigns, links to files. Nothing is made twice by this
/// program: where no answer came, the record is Unconfirmed, is looked for, also by a later run, and can be asked for
/// again only after a look that counts did not find it. GUI thread.
class CreationDesk : public QObject
{
    Q_OBJECT
public:
    explicit CreationDesk(RecordCreator& creator, QObject* parent = nullptr);

    /// The new record's id. An error with outcomeUnknown(): it may have been made, and is among unconfirmed() now. Any
    /// other error: it was not.
    QFuture<Result<ContactId>> createContact(const Contact& contact);
    QFuture<Result<TemplateId>> createTemplate(const MessageTemplate& messageTemplate);
    QFuture<Result<CampaignId>> createCampaign(const Campaign& campaign);
    /// After an unknown outcome there is nothing to look for, and sharing again does no harm: see
    /// RecordCreator::share().
    QFuture<Result<FileLink>> shareFile(const FileToShare& file);

    [[nodiscard]] QList<Creation> unconfirmed() const;
    /// True: it was found. An error: it could not be looked for.
    QFuture<Result<bool>> checkAgain(const CreationId& id);
    [[nodiscard]] bool mayRepeat(const CreationId& id) const;
    /// Refused, with the error that left it Unconfirmed, until mayRepeat().
    QFuture<Result<QString>> repeat(const CreationId& id);
    void discard(const CreationId& id);

Q_SIGNALS:
    /// At once, or later by being found.
    void created(const rejoinder::CreationId& id, const QString& recordId);
    /// One came, went, or may be repeated now.
    void unconfirmedChanged();

private:
    RecordCreator& m_creator;
};

} // namespace rejoinder
