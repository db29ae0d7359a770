#pragma once

#include "models/ContactFieldNames.h"
#include "models/ContactSearchModel.h"
#include "models/TemplateListModel.h"
#include "store/ContactStore.h"
#include "store/TemplateStore.h"
#include "support/Answer.h"
#include "support/FakeTemplateDesk.h"
#include "support/SampleStore.h"
#include "support/Samples.h"
#include "ui/inbox/compose/ComposerNote.h"
#include "ui/settings/UiSettings.h"
#include "ui/shell/Actions.h"
#include "ui/shell/MainWindow.h"
#include "ui/templates/TemplatesPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QtTest/QTest>

namespace rejoinder {

inline constexpr int patience = 30'000; // ms

/// The page in the real window, over the sample store and a desk that remembers.
struct TemplatesScene
{
    explicit TemplatesScene(QSize size = {1280, 800})
    {
        window.resize(size);
        window.setPage(MainWindow::Page::Templates, page);
        window.showPage(MainWindow::Page::Templates);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window) ||
            !QTest::qWaitFor([this] { return templates.rowCount() == 4; }, patience))
            QTest::qFail("the templates did not come on show", __FILE__, __LINE__);
    }
    void choose(const char* id)
    {
        const QModelIndex index = page->list().model()->index(templates.rowOf(TemplateId(QString::fromLatin1(id))), 0);
        QTest::mouseClick(page->list().viewport(), Qt::LeftButton, {}, page->list().visualRect(index).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
    }
    template <class W> [[nodiscard]] W* named(const char* name) const
    {
        for (W* widget : page->findChildren<W*>()) {
            if (widget->isVisible() && widget->accessibleName() == QString::fromLatin1(name))
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] bool press(const char* text) const
    {
        for (auto* button : window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled() && button->text() == QString::fromLatin1(text)) {
                button->click();
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString notes() const
    {
        QStringList said;
        for (const auto* note : page->findChildren<ComposerNote*>()) {
            if (note->isVisible())
                said << note->text();
        }
        return said.join(u'\n');
    }
    /// Visible labels, one below the other.
    [[nodiscard]] QString said() const
    {
        QStringList said;
        for (const auto* label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                said << label->text();
        }
        return said.join(u'\n');
    }
    [[nodiscard]] MessageTemplate entry(const char* id) const
    {
        return *templates.find(TemplateId(QString::fromLatin1(id)));
    }
    [[nodiscard]] QLineEdit* name() const { return named<QLineEdit>("Name"); }
    [[nodiscard]] QPlainTextEdit* text() const { return named<QPlainTextEdit>("Text"); }

    SampleStore sample;
    TemplateListModel templates{sample.store()};
    ContactSearchModel people{sample.store()};
    ContactFieldNames fields{sample.store()};
    FakeTemplateDesk desk;
    UiSettings settings{QString()};
    Actions actions;
    MainWindow window{actions, settings};
    TemplatesPage* page = new TemplatesPage({desk, templates, people, fields, settings, actions});
};

} // namespace rejoinder
