#pragma once

#include "support/FakeContactDesk.h"
#include "ui/contacts/form/ContactEditor.h"
#include "ui/widgets/QuestionBar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

namespace rejoinder {

namespace contactform {

inline constexpr int patience = 30'000;

inline Contact maya()
{
    Contact contact;
    contact.id = ContactId(QStringLiteral("k1"));
    contact.firstName = QStringLiteral("Maya");
    contact.lastName = QStringLiteral("Okafor");
    contact.email = QStringLiteral("maya@example.com");
    contact.mobile = {.number = QStringLiteral("+14155550132"), .country = QStringLiteral("US")};
    contact.lists = {{.id = QStringLiteral("l1"), .name = QStringLiteral("Customers"), .optIn = {}, .optOut = {}}};
    contact.attributes = {{QStringLiteral("city"), QStringLiteral("Oakland")}};
    return contact;
}

/// The editor in an active window, over a desk that does what the test says.
struct Scene
{
    Scene()
    {
        desk.atSakari.insert(maya().id, maya());
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(editor);
        editor->setDefaultRegion(QStringLiteral("US"));
        desk.words = {
            .lists = {maya().lists.first(),
                      {.id = QStringLiteral("l2"), .name = QStringLiteral("Regulars"), .optIn = {}, .optOut = {}}},
            .attributes = {QStringLiteral("city"), QStringLiteral("plan")}};
        window.resize(360, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitFor([this] { return window.isActiveWindow(); }, patience))
            QTest::qFail("the window did not become active", __FILE__, __LINE__);
    }

    template <class W = QLineEdit> [[nodiscard]] W* named(const QString& name) const
    {
        for (W* widget : window.findChildren<W*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* button : window.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void put(const QString& field, const QString& text)
    {
        named(field)->setFocus();
        named(field)->selectAll();
        QTest::keyClicks(named(field), text);
    }
    /// Where the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// What a field says below itself.
    [[nodiscard]] QString said(const QString& field) const { return named<QWidget>(field)->accessibleDescription(); }
    void waitUntilRead() const { QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Save"))->isEnabled(), patience); }
    [[nodiscard]] QString question() const
    {
        return window.findChild<QuestionBar*>()->isVisible() ? window.findChild<QuestionBar*>()->text() : QString();
    }

    FakeContactDesk desk;
    QWidget window;
    ContactEditor* editor = new ContactEditor(desk);
};

inline const auto firstName = QStringLiteral("First name");
inline const auto number = QStringLiteral("Mobile number");
inline const auto email = QStringLiteral("E-mail");

} // namespace contactform

} // namespace rejoinder
