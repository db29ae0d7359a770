<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GuardWords</name>
    <message numerus="yes">
        <source>This text takes %n segment(s), each of them billed.</source>
        <translation>
            <numerusform>This text takes %n segment, which is billed.</numerusform>
            <numerusform>This text takes %n segments, each of them billed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message numerus="yes">
        <source>Put %Ln contacts on %1</source>
        <translation>
            <numerusform>Put %Ln contact on %1</numerusform>
            <numerusform>Put %Ln contacts on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln contacts off %1</source>
        <translation>
            <numerusform>Take %Ln contact off %1</numerusform>
            <numerusform>Take %Ln contacts off %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contacts</source>
        <translation>
            <numerusform>Delete %Ln contact</numerusform>
            <numerusform>Delete %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contacts</source>
        <translation>
            <numerusform>Import %Ln contact</numerusform>
            <numerusform>Import %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln done.</source>
        <translation>
            <numerusform>Done.</numerusform>
            <numerusform>All %Ln done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done.</source>
        <translation>
            <numerusform>%Ln done.</numerusform>
            <numerusform>%Ln done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done; the reasons are below.</source>
        <translation>
            <numerusform>%Ln not done; the reason is below.</numerusform>
            <numerusform>%Ln not done; the reasons are below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have been done: no answer came, and what Sakari has does not say. They are not asked for again.</source>
        <translation>
            <numerusform>%Ln may have been done: no answer came, and what Sakari has does not say. It is not asked for again.</numerusform>
            <numerusform>%Ln may have been done: no answer came, and what Sakari has does not say. They are not asked for again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left when it was stopped.</source>
        <translation>
            <numerusform>%Ln was left when it was stopped.</numerusform>
            <numerusform>%Ln were left when it was stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyTextWords</name>
    <message numerus="yes">
        <source>%Ln of the chosen contacts get the text.</source>
        <translation>
            <numerusform>%Ln of the chosen contacts gets the text.</numerusform>
            <numerusform>%Ln of the chosen contacts get the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not: they stand first.</source>
        <translation>
            <numerusform>%Ln does not, and stands first.</numerusform>
            <numerusform>%Ln do not, and stand first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments in all</source>
        <translation>
            <numerusform>%Ln segment in all</numerusform>
            <numerusform>%Ln segments in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the longest takes %Ln</source>
        <translation>
            <numerusform>the longest takes %Ln</numerusform>
            <numerusform>the longest takes %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sakari&apos;s balance pays for %Ln more segments only. What is not paid for is refused.</source>
        <translation>
            <numerusform>Sakari&apos;s balance pays for %Ln more segment only. What is not paid for is refused.</numerusform>
            <numerusform>Sakari&apos;s balance pays for %Ln more segments only. What is not paid for is refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text goes to at most %Ln people at once. Larger mailings are campaigns, which Sakari has on the web.</source>
        <translation>
            <numerusform>A text goes to at most %Ln person at once. Larger mailings are campaigns, which Sakari has on the web.</numerusform>
            <numerusform>A text goes to at most %Ln people at once. Larger mailings are campaigns, which Sakari has on the web.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get this text, each as one of their own.</source>
        <translation>
            <numerusform>%Ln person gets this text.</numerusform>
            <numerusform>%Ln people get this text, each as one of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest of them takes %Ln segments, each of them billed.</source>
        <translation>
            <numerusform>The longest of them takes %Ln segment, which is billed.</numerusform>
            <numerusform>The longest of them takes %Ln segments, each of them billed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln texts</source>
        <translation>
            <numerusform>Send %Ln text</numerusform>
            <numerusform>Send %Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln texts were taken back. Nothing was sent.</source>
        <translation>
            <numerusform>The text was taken back. Nothing was sent.</numerusform>
            <numerusform>All %Ln texts were taken back. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were taken back.</source>
        <translation>
            <numerusform>%Ln text was taken back.</numerusform>
            <numerusform>%Ln texts were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had gone already.</source>
        <translation>
            <numerusform>%Ln had gone already.</numerusform>
            <numerusform>%Ln had gone already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%1, %2, %n unread, %3. %4</source>
        <comment>who, when, state, text</comment>
        <translation>
            <numerusform>%1, %2, %n unread, %3. %4</numerusform>
            <numerusform>%1, %2, %n unread, %3. %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n unread. %3</source>
        <comment>who, when, text</comment>
        <translation>
            <numerusform>%1, %2, %n unread. %3</numerusform>
            <numerusform>%1, %2, %n unread. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message numerus="yes">
        <source>This text waited %n days for a connection. Send it now?</source>
        <translation>
            <numerusform>This text waited %n day for a connection. Send it now?</numerusform>
            <numerusform>This text waited %n days for a connection. Send it now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text waited %n hours for a connection. Send it now?</source>
        <translation>
            <numerusform>This text waited %n hour for a connection. Send it now?</numerusform>
            <numerusform>This text waited %n hours for a connection. Send it now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text waited %n minutes for a connection. Send it now?</source>
        <translation>
            <numerusform>This text waited %n minute for a connection. Send it now?</numerusform>
            <numerusform>This text waited %n minutes for a connection. Send it now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Sending in %n s</numerusform>
            <numerusform>Sending in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>goes out in %n seconds and can still be taken back</source>
        <translation>
            <numerusform>goes out in %n second and can still be taken back</numerusform>
            <numerusform>goes out in %n seconds and can still be taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message numerus="yes">
        <source>%n draft(s) could be recovered.</source>
        <translation>
            <numerusform>%n draft could be recovered.</numerusform>
            <numerusform>%n drafts could be recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent text(s) could be recovered, and nothing of that is sent without you.</source>
        <translation>
            <numerusform>%n unsent text could be recovered, and it is not sent without you.</numerusform>
            <numerusform>%n unsent texts could be recovered, and none of them is sent without you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>Getting your conversations: %1 of %n</source>
        <translation>
            <numerusform>Getting your conversations: %1 of %n</numerusform>
            <numerusform>Getting your conversations: %1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Getting your conversations: %n so far</source>
        <translation>
            <numerusform>Getting your conversations: %n so far</numerusform>
            <numerusform>Getting your conversations: %n so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sakari asks us to slow down, going on in %n s</source>
        <translation>
            <numerusform>Sakari asks us to slow down, going on in %n s</numerusform>
            <numerusform>Sakari asks us to slow down, going on in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to date. History: %1 % of the last %n days</source>
        <translation>
            <numerusform>Up to date. History: %1 % of the last day</numerusform>
            <numerusform>Up to date. History: %1 % of the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message numerus="yes">
        <source>With %1 characters in every field it takes %n segment(s).</source>
        <translation>
            <numerusform>With %1 characters in every field it takes %n segment.</numerusform>
            <numerusform>With %1 characters in every field it takes %n segments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>line above messages not read yet</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactConflictView</name>
    <message numerus="yes">
        <source>%n field(s) still wait for your choice.</source>
        <translation>
            <numerusform>%n field still waits for your choice.</numerusform>
            <numerusform>%n fields still wait for your choice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ContactsHeader</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln contact(s)</source>
        <translation>
            <numerusform>%1 of %Ln contact</numerusform>
            <numerusform>%1 of %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::DeletionQuestion</name>
    <message numerus="yes">
        <source>Delete %Ln contact(s)?</source>
        <translation>
            <numerusform>Delete %Ln contact?</numerusform>
            <numerusform>Delete %Ln contacts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) will be deleted in a moment.</source>
        <translation>
            <numerusform>%Ln contact will be deleted in a moment.</numerusform>
            <numerusform>%Ln contacts will be deleted in a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln contact(s) that you chose.</source>
        <translation>
            <numerusform>The contact that you chose.</numerusform>
            <numerusform>The %Ln contacts that you chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln contact(s) that the table shows, in its order.</source>
        <translation>
            <numerusform>The one contact that the table shows.</numerusform>
            <numerusform>The %Ln contacts that the table shows, in its order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ImportCheckStep</name>
    <message numerus="yes">
        <source>%Ln contact(s) would be imported.</source>
        <translation>
            <numerusform>%Ln contact would be imported.</numerusform>
            <numerusform>%Ln contacts would be imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Import %Ln contact</numerusform>
            <numerusform>Import %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::JumpPill</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages below</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n new message(s)</source>
        <translation>
            <numerusform>Go to %n new message</numerusform>
            <numerusform>Go to %n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::LeaveDialog</name>
    <message numerus="yes">
        <source>%n conversations are not closed in Sakari yet.</source>
        <translation>
            <numerusform>%n conversation is not closed in Sakari yet.</numerusform>
            <numerusform>%n conversations are not closed in Sakari yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts have not left yet.</source>
        <translation>
            <numerusform>%n text has not left yet.</numerusform>
            <numerusform>%n texts have not left yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n conversations to be closed…</source>
        <translation>
            <numerusform>Waiting for %n conversation to be closed…</numerusform>
            <numerusform>Waiting for %n conversations to be closed…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n texts to leave…</source>
        <translation>
            <numerusform>Waiting for %n text to leave…</numerusform>
            <numerusform>Waiting for %n texts to leave…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on contacts is under way: %n jobs are not done yet.</source>
        <translation>
            <numerusform>Work on contacts is under way: %n job is not done yet.</numerusform>
            <numerusform>Work on contacts is under way: %n jobs are not done yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n jobs on contacts to be done…</source>
        <translation>
            <numerusform>Waiting for %n job on contacts to be done…</numerusform>
            <numerusform>Waiting for %n jobs on contacts to be done…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ListDialog</name>
    <message numerus="yes">
        <source>Add %Ln contact(s) to a list or tag</source>
        <translation>
            <numerusform>Add %Ln contact to a list or tag</numerusform>
            <numerusform>Add %Ln contacts to a list or tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln contact(s) from a list or tag</source>
        <translation>
            <numerusform>Remove %Ln contact from a list or tag</numerusform>
            <numerusform>Remove %Ln contacts from a list or tag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ManyTextFlow</name>
    <message numerus="yes">
        <source>%Ln texts are on their way.</source>
        <translation>
            <numerusform>%Ln text is on its way.</numerusform>
            <numerusform>%Ln texts are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts go out in a moment.</source>
        <translation>
            <numerusform>%Ln text goes out in a moment.</numerusform>
            <numerusform>%Ln texts go out in a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::OutboxNotices</name>
    <message numerus="yes">
        <source>%n texts waited a long time for a connection. They go out only if you say so.</source>
        <translation>
            <numerusform>%n text waited a long time for a connection. It goes out only if you say so.</numerusform>
            <numerusform>%n texts waited a long time for a connection. They go out only if you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts to new people may not have gone out. Please look at them.</source>
        <translation>
            <numerusform>%n text to somebody new may not have gone out. Please look at it.</numerusform>
            <numerusform>%n texts to new people may not have gone out. Please look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A text is in its conversation %n times. It was sent once from here.</source>
        <translation>
            <numerusform>A text is in its conversation %n time. It was sent once from here.</numerusform>
            <numerusform>A text is in its conversation %n times. It was sent once from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text to %1 is in the conversation %n times. It was sent once from here.</source>
        <translation>
            <numerusform>The text to %1 is in the conversation %n time. It was sent once from here.</numerusform>
            <numerusform>The text to %1 is in the conversation %n times. It was sent once from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::Rail</name>
    <message numerus="yes">
        <source>Inbox, %n unread conversations, counted on this computer alone</source>
        <translation>
            <numerusform>Inbox, %n unread conversation, counted on this computer alone</numerusform>
            <numerusform>Inbox, %n unread conversations, counted on this computer alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::RejectedRows</name>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved to %1</source>
        <translation>
            <numerusform>%Ln rejected row saved to %1</numerusform>
            <numerusform>%Ln rejected rows saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::SegmentCounter</name>
    <message numerus="yes">
        <source>%1 / %2 · %n segment(s) · $%3</source>
        <translation>
            <numerusform>%1 / %2 · %n segment · $%3</numerusform>
            <numerusform>%1 / %2 · %n segments · $%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2 · %n segment(s)</source>
        <translation>
            <numerusform>%1 / %2 · %n segment</numerusform>
            <numerusform>%1 / %2 · %n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contact selected</numerusform>
            <numerusform>%Ln contacts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::SettingsPage</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::TransferFlow</name>
    <message numerus="yes">
        <source>%Ln contact(s) exported to %1</source>
        <translation>
            <numerusform>%Ln contact exported to %1</numerusform>
            <numerusform>%Ln contacts exported to %1</numerusform>
        </translation>
    </message>
</context>
</TS>
