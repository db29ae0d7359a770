#pragma once

#include "models/ChosenPeople.h"
#include "models/ContactFieldNames.h"
#include "models/ContactModel.h"
#include "models/ContactSearchModel.h"
#include "models/ContactTableModel.h"
#include "models/ConversationListModel.h"
#include "models/FolderCounter.h"
#include "models/FoundInThread.h"
#include "models/GroupListModel.h"
#include "models/PersonModel.h"
#include "models/TemplateListModel.h"
#include "models/ThreadModel.h"
#include "models/WaitingTexts.h"

namespace rejoinder {

/// The models of one session, made by the composition root, since the window does not see the store. Must not outlive
/// the store. The pages have models of their own, so that their filters are their own.
struct InboxModels
{
    explicit InboxModels(Store& store)
        : conversations(store),
          everywhere(store),
          thread(store),
          found(store),
          contact(store),
          groups(store),
          templates(store, nullptr, TemplateListModel::Order::ByHabit),
          recipients(store),
          recipientsConversations(store, ConversationListModel::Reading::WhenAsked),
          contactTable(store),
          person(store),
          chosenPeople(store),
          templatesPage(store),
          previewPeople(store),
          fieldNames(store),
          waiting(store),
          foundTwice(store)
    {
    }

    ConversationListModel conversations;
    FolderCounter everywhere; ///< in every group: the title's and the rail's number
    ThreadModel thread;
    FoundInThread found; ///< of the shown conversation
    ContactModel contact;
    GroupListModel groups;
    TemplateListModel templates;                   ///< of the picker
    ContactSearchModel recipients;                 ///< of the new-conversation dialog
    ConversationListModel recipientsConversations; ///< whether the recipient has an open one already
    ContactTableModel contactTable;
    PersonModel person;        ///< beside the table of contacts
    ChosenPeople chosenPeople; ///< who gets a text together
    TemplateListModel templatesPage;
    ContactSearchModel previewPeople; ///< whom a template is looked at for
    ContactFieldNames fieldNames;
    WaitingTexts waiting;    ///< what waits for the agent's word
    ContactModel foundTwice; ///< whose text is in its thread more often than it was sent
};

} // namespace rejoinder
