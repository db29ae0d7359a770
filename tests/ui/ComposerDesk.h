#pragma once

#include "RowsModel.h"
#include "domain/MessageTemplate.h"
#include "domain/TextFold.h"
#include "models/TemplateListModel.h"
#include "support/FakeDesks.h"
#include "support/FixedClock.h"
#include "ui/inbox/compose/Composer.h"
#include "ui/inbox/compose/ComposerNote.h"
#include "ui/inbox/compose/ReplyEdit.h"
#include "ui/inbox/compose/TemplatePicker.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTest>

namespace rejoinder {

inline const ConversationId maya{QStringLiteral("c1")};
inline const ConversationId luis{QStringLiteral("c2")};

/// What TemplateListModel does with the store's templates, on templates that a test gives.
class Templates : public QAbstractListModel
{
public:
    explicit Templates(QList<MessageTemplate> all) : m_all(std::move(all)), m_shown(m_all) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const MessageTemplate& one = m_shown.at(index.row());
        if (role == TemplateListModel::FavouriteRole)
            return favourite == one.id;
        return role == TemplateListModel::TemplateRole ? QVariant::fromValue(one) : QVariant();
    }
    void setFilter(const QString& words)
    {
        beginResetModel();
        m_shown.clear();
        for (const auto& one : std::as_const(m_all)) {
            if (matchesWords(one.name + u' ' + one.text, words))
                m_shown.append(one);
        }
        endResetModel();
    }

    TemplateId favourite;

private:
    QList<MessageTemplate> m_all;
    QList<MessageTemplate> m_shown;
};

inline MessageTemplate makeTemplate(const QString& name, const QString& text)
{
    MessageTemplate made;
    made.id = TemplateId(name);
    made.name = name;
    made.text = text;
    return made;
}

inline Conversation person(const ConversationId& id, const QString& first)
{
    Conversation conversation;
    conversation.id = id;
    conversation.contact = samples::contact(QStringLiteral("p-") + id.text(), first, QStringLiteral("Okafor"),
                                            QStringLiteral("+14155550132"));
    conversation.contact.attributes.insert(QStringLiteral("city"), QStringLiteral("Oakland"));
    return conversation;
}

/// A composer in a window, open on Maya's conversation.
struct ComposerDesk
{
    ComposerDesk()
    {
        auto* box = new QVBoxLayout(&window);
        window.resize(600, 700);
        composer = new Composer(replies, drafts, thread, templates, clock, &window);
        box->addStretch(1);
        box->addWidget(composer);
        QObject::connect(composer, &Composer::templateFilterChanged, &window,
                         [this](const QString& words) { templates.setFilter(words); });
        edit = composer->findChild<ReplyEdit*>();
        picker = window.findChild<TemplatePicker*>();
        composer->setEnterSends(true);
        open(maya, QStringLiteral("Maya"));
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        composer->focusText();
    }
    void open(const ConversationId& id, const QString& first)
    {
        composer->open(id);
        composer->setPerson(person(id, first));
    }
    void type(const QString& text) { QTest::keyClicks(edit, text); }
    void clear()
    {
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
    }
    void enter(Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(edit, Qt::Key_Return, modifiers); }
    /// What is said above the text; empty: nothing.
    [[nodiscard]] QString note() const
    {
        QString said;
        for (const auto* one : composer->findChildren<ComposerNote*>()) {
            if (one->isVisible())
                said += one->text();
        }
        return said;
    }
    void press(const QString& name)
    {
        for (auto* button : window.findChildren<QPushButton*>()) {
            if (button->text() == name && button->isVisible()) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + name));
    }

    FixedClock clock;
    FakeReplyDesk replies;
    FakeDraftDesk drafts;
    RowsModel thread;
    Templates templates{
        {makeTemplate(QStringLiteral("Café hours"), QStringLiteral("Hi {{{firstName}}}, we open at 9.")),
         makeTemplate(QStringLiteral("Order"), QStringLiteral("Your order {{{order}}} is on its way."))}};
    QWidget window;
    Composer* composer = nullptr;
    ReplyEdit* edit = nullptr;
    TemplatePicker* picker = nullptr;
};

} // namespace rejoinder
