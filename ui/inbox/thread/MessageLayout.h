#pragma once

#include "domain/ThreadRow.h"
#include "ui/inbox/thread/MessageLinks.h"

#include <QFont>
#include <QRect>
#include <QTextLayout>
#include <memory>

namespace rejoinder {

/// What the agent can do with a text of their own that did not plainly go out.
enum class MessageAction { Undo, SendNow, Edit, CheckNow, CheckAgain, SendAgain, Discard };

/// Characters of a row's shown text.
struct TextRange
{
    int start = 0;
    int length = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// What a row is laid out for.
struct MessageFrame
{
    int width = 0; ///< of the whole row
    QFont font;    ///< of the text; everything else is measured from it
    QDateTime now; ///< for "Today", and for what counts down
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QList<TextRange> found = {}; ///< what a search found in the text, to be painted so

    friend bool operator==(const MessageFrame&, const MessageFrame&) = default;
};

/// Where everything in one row of the thread stands, relative to the row's top left corner, in device-independent
/// pixels. Painting, size, clicks, accessibility and tests all use this one result. A rectangle that is null is not
/// there.
struct MessageLayout
{
    struct Link
    {
        QUrl url;
        int start = 0; ///< in the shown text
        int length = 0;
        QList<QRect> areas; ///< one a line
    };
    struct Photo
    {
        QRect tile, icon, name, open;
        QString nameText, openText;
        QUrl url; ///< empty where it must not be opened
    };
    struct Action
    {
        MessageAction action = MessageAction::SendAgain;
        QRect button;
        QString text;
        bool inLine = false; ///< plain words in the line of the time, so that the row keeps its height without it
    };

    int height = 0;
    QRect dayLine, newLine;
    QString dayText, newText;

    QRect bubble;
    bool footAtRight = false; ///< which lower corner points at who wrote it
    QPoint textAt;            ///< where `text` is drawn
    std::shared_ptr<QTextLayout> text;
    QList<Link> links;
    QList<TextRange> found; ///< in the shown text
    QList<Photo> photos;

    QRect meta; ///< time, sender and delivery, on one line
    QRect metaTextArea, metaIcon, metaStateArea;
    QString metaText, metaState, stateIcon;

    QRect reason;     ///< why it failed or what is not known, as wrapped lines
    QRect reasonIcon; ///< where the reason names the state itself, the icon stands beside it
    QPoint reasonAt;
    std::shared_ptr<QTextLayout> reasonText;
    QList<Action> actions;

    /// The first thing in the row that belongs to the message itself: what stays still while lines above it come and
    /// go.
    [[nodiscard]] int bodyTop() const;
    [[nodiscard]] QUrl linkAt(const QPoint& point) const; ///< empty: none
    [[nodiscard]] const Action* actionAt(const QPoint& point) const;
};

/// Pure.
[[nodiscard]] MessageLayout layoutMessage(const ThreadRow& row, const MessageFrame& frame);

/// The fonts of one row, from the text's.
[[nodiscard]] QFont metaFont(const QFont& text);
[[nodiscard]] QFont lineFont(const QFont& text); ///< of day and "new" lines
[[nodiscard]] QFont undoFont(const QFont& text); ///< of an action in the line of the time

inline constexpr int widestBubble = 620;
/// By how much an action in the line of the time is higher than that line, for the mouse.
inline constexpr int inLineAbove = 3, inLineBelow = 4;

} // namespace rejoinder
