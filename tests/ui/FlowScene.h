#pragma once

#include "ContactsScene.h"
#include "session/FileTransferDesk.h"
#include "support/FakeContactDesk.h"
#include "ui/contacts/form/ContactEditFlow.h"
#include "ui/contacts/form/ContactEditor.h"
#include "ui/contacts/form/DeletionQuestion.h"
#include "ui/contacts/transfer/ImportDialog.h"
#include "ui/contacts/transfer/TransferFlow.h"
#include "ui/widgets/QuestionBar.h"
#include "ui/widgets/ToastBar.h"

#include <QFile>

namespace rejoinder {

inline const auto firstName = QStringLiteral("First name");

/// The contacts page with all that can be done there to a contact.
struct FlowScene : ContactsScene
{
    FlowScene()
    {
        for (const int row : {0, 5}) { // three of a kind each have one name
            if (!QTest::qWaitFor([&] { return model.rowAt(row) != nullptr; }, patience))
                qFatal("the rows were not read");
            persons.append(model.rowAt(row)->contact);
            contacts.atSakari.insert(persons.constLast().id, persons.constLast());
        }
    }
    [[nodiscard]] const Contact& one() const { return persons.at(0); }
    [[nodiscard]] const Contact& other() const { return persons.at(1); }

    [[nodiscard]] ContactEditor& editor() const { return *page->findChild<ContactEditor*>(); }
    [[nodiscard]] QLineEdit* line(const QString& name) const
    {
        for (auto* edit : editor().findChildren<QLineEdit*>()) {
            if (edit->isVisible() && edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    /// What the editor asks; empty: nothing.
    [[nodiscard]] QString asked() const
    {
        const auto* bar = editor().findChild<QuestionBar*>();
        return bar->isVisible() ? bar->text() : QString();
    }
    [[nodiscard]] QString deletionAsked() const
    {
        const auto* question = page->findChild<DeletionQuestion*>();
        return question->isVisible() ? question->findChild<QuestionBar*>()->text() : QString();
    }
    /// What the toast in sight says.
    [[nodiscard]] QString toast() const
    {
        for (const auto* bar : page->findChildren<ToastBar*>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }
    void show(const Contact& contact)
    {
        page->showContact(contact.id);
        if (!QTest::qWaitFor([&] { return person.contact().id == contact.id; }, patience))
            QTest::qFail("they did not come on show", __FILE__, __LINE__);
    }
    void edit(const Contact& contact)
    {
        show(contact);
        actions[ActionId::EditContact]->trigger();
        if (!QTest::qWaitFor([&] { return line(firstName) && button(QStringLiteral("Save"))->isEnabled(); }, patience))
            QTest::qFail("the editor was not read", __FILE__, __LINE__);
    }
    void type(const QString& text)
    {
        line(firstName)->setFocus();
        line(firstName)->selectAll();
        QTest::keyClicks(line(firstName), text);
    }
    void askDeletion(const Contact& contact)
    {
        show(contact);
        actions[ActionId::DeleteContacts]->trigger();
    }
    void beginDeletion(const Contact& contact)
    {
        const qsizetype before = desk.begun.size();
        const QString saidBefore = toast();
        askDeletion(contact);
        press(QStringLiteral("Delete"));
        if (desk.diskTakesIt) {
            QTRY_COMPARE_WITH_TIMEOUT(desk.begun.size(), before + 1, patience);
            ContactJob job;
            job.id = JobId(QStringLiteral("j%1").arg(desk.begun.size()));
            job.only = contact;
            desk.all.append(job);
        }
        QTRY_VERIFY_WITH_TIMEOUT(toast() != saidBefore, patience);
    }

    FakeContactDesk contacts;
    QList<Contact> persons;
    ContactEditFlow* edits = new ContactEditFlow(*page, person, contacts, desk, page);
};

/// The page with its files.
struct FilesScene : FlowScene
{
    QString made(const QString& name)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("name,mobile\nAnn,+14155550132\n") < 0)
            QTest::qFail("it could not be written", __FILE__, __LINE__);
        return path;
    }
    [[nodiscard]] QList<ImportDialog*> imports() const
    {
        QList<ImportDialog*> seen;
        for (auto* dialog : page->findChildren<ImportDialog*>()) {
            if (dialog->isVisible())
                seen.append(dialog);
        }
        return seen;
    }
    [[nodiscard]] static QString pathIn(const ImportDialog& dialog)
    {
        for (const auto* line : dialog.findChildren<QLineEdit*>()) {
            if (line->accessibleName() == QStringLiteral("Path of the file"))
                return line->text();
        }
        return {};
    }

    QTemporaryDir folder;
    FileTransferDesk files{sample.store()};
    TransferFlow* flow = new TransferFlow(files, desk, model, *page);
};

} // namespace rejoinder
