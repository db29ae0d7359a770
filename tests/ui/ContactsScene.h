#pragma once

#include "models/ContactTableModel.h"
#include "models/PersonModel.h"
#include "store/ContactStore.h"
#include "support/Answer.h"
#include "support/FakeJobDesk.h"
#include "support/SampleStore.h"
#include "support/Samples.h"
#include "ui/contacts/ContactsPage.h"
#include "ui/contacts/panel/ContactDetails.h"
#include "ui/contacts/panel/ContactPanel.h"
#include "ui/contacts/table/ContactTableView.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"
#include "ui/widgets/ThemedStyle.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace rejoinder {

/// The contacts page in an active window, over the sample store and a desk that remembers what it was asked.
class ContactsScene
{
public:
    static constexpr int people = 30;
    static constexpr int patience = 30'000; // ms

    explicit ContactsScene(QSize size = {1280, 800})
    {
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(page);
        window.addActions(actions.of(Actions::Group::Contacts));
        window.addAction(actions[ActionId::Search]);
        page->setJobs(&desk);
        page->setSyncState({.phase = SyncState::Phase::UpToDate, .at = sample.clock().now()});
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        waitForRows(people);
    }

    void waitForRows(int rows)
    {
        if (!QTest::qWaitFor([&] { return !model.isLoading() && model.rowCount() == rows; }, patience))
            QTest::qFail(qPrintable(QStringLiteral("%1 rows rather than %2").arg(model.rowCount()).arg(rows)), __FILE__,
                         __LINE__);
    }
    /// The button in sight with this text or accessible name, in whatever window is in front.
    [[nodiscard]] static QAbstractButton* button(const QString& text)
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            for (auto* button : top->findChildren<QAbstractButton*>()) {
                if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
                    return button;
            }
        }
        return nullptr;
    }
    static void press(const QString& text)
    {
        QAbstractButton* found = nullptr;
        if (QTest::qWaitFor([&] { return (found = button(text)) != nullptr; }, patience))
            found->click();
        else
            QTest::qFail(qPrintable(QStringLiteral("there is no button ") + text), __FILE__, __LINE__);
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    /// -1: not among the rows, or not read.
    [[nodiscard]] int rowNamed(const QString& name) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const ContactRow* found = model.rowAt(row);
            if (found && found->contact.fullName() == name)
                return row;
        }
        return -1;
    }
    void choose(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = table().model()->index(row, 0);
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, table().visualRect(index).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] ContactTableView& table() const { return page->table(); }
    [[nodiscard]] QLineEdit& field() const
    {
        for (auto* field : window.findChildren<QLineEdit*>()) {
            if (field->accessibleName() == QStringLiteral("Search contacts"))
                return *field;
        }
        qFatal("there is no field");
    }

    SampleStore sample{people};
    ContactTableModel model{sample.store()};
    PersonModel person{sample.store()};
    FakeJobDesk desk;
    UiSettings settings{QString()};
    Actions actions;
    QWidget window;
    ContactsPage* page = new ContactsPage(model, person, actions, settings, sample.clock());
};

} // namespace rejoinder
