#include "session/CreationDesk.h"

#include "domain/Afterwards.h"
#include "domain/ThreadDoor.h"
#include "sync/RecordCreator.h"

namespace rejoinder {

namespace {

template <class Id> Result<Id> named(const Result<QString>& answer)
{
    return answer ? Result<Id>(Id(answer.value())) : Result<Id>(answer.error());
}

} // namespace

CreationDesk::CreationDesk(RecordCreator& creator, QObject* parent) : QObject(parent), m_creator(creator)
{
    connect(&creator, &RecordCreator::created, this, &CreationDesk::created);
    connect(&creator, &RecordCreator::unconfirmedChanged, this, &CreationDesk::unconfirmedChanged);
}

QFuture<Result<ContactId>> CreationDesk::createContact(const Contact& contact)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_creator.create(contact), this, &named<ContactId>);
}

QFuture<Result<TemplateId>> CreationDesk::createTemplate(const MessageTemplate& messageTemplate)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_creator.create(messageTemplate), this, &named<TemplateId>);
}

QFuture<Result<CampaignId>> CreationDesk::createCampaign(const Campaign& campaign)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return afterwards(m_creator.create(campaign), this, &named<CampaignId>);
}

QFuture<Result<FileLink>> CreationDesk::shareFile(const FileToShare& file)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_creator.share(file);
}

QList<Creation> CreationDesk::unconfirmed() const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_creator.unconfirmed();
}

QFuture<Result<bool>> CreationDesk::checkAgain(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_creator.look(id);
}

bool CreationDesk::mayRepeat(const CreationId& id) const
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_creator.mayRepeat(id);
}

QFuture<Result<QString>> CreationDesk::repeat(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    return m_creator.repeat(id);
}

void CreationDesk::discard(const CreationId& id)
{
    REJOINDER_ASSERT_GUI_THREAD();
    m_creator.discard(id);
}

} // namespace rejoinder
