#pragma once

#include "domain/Conversation.h"

#include <QMetaType>
#include <QStringList>

namespace rejoinder {

/// How many people one text goes to at once at most. More is a mailing, and those are Sakari's campaigns: each person
/// here has their own row in the outbox, and their own request.
inline constexpr int mostTextsAtOnce = 200;

/// Under which the draft of a text to many is kept, since it belongs to no conversation. Never an id of Sakari's.
[[nodiscard]] ConversationId draftOfTextToMany();

/// Somebody who was chosen to get a text together with others, as this computer knows them now.
struct ChosenPerson
{
    Contact contact;
    bool isGone = false;               ///< deleted since they were chosen; then `contact` is as they were
    QList<Conversation> conversations; ///< with them, open or not

    friend bool operator==(const ChosenPerson&, const ChosenPerson&) = default;
};

/// The text of one of them, or what stands against it.
struct OneOfMany
{
    enum class Hindrance {
        None,
        Gone,         ///< deleted
        OptedOut,     ///< also where somebody else among them with the same number did
        NotValid,     ///< Sakari says that they cannot be texted
        NoNumber,     ///< there is nothing to text
        AskedToStop,  ///< the last text of a conversation with them is an opt-out word
        SameNumber,   ///< somebody before them has the number, and gets the text
        MissingField, ///< they have no value for a field of the text
        Braces        ///< a value of theirs would leave braces in the text, which Sakari reads as a field
    };

    ChosenPerson person;
    Hindrance hindrance = Hindrance::None;
    QString text;         ///< as they get it
    QStringList missing;  ///< for MissingField
    QString sameAs;       ///< for SameNumber: that person's name, or their number
    bool isReply = false; ///< it goes into the conversation that they have open

    [[nodiscard]] bool goes() const { return hindrance == Hindrance::None; }
    friend bool operator==(const OneOfMany&, const OneOfMany&) = default;
};

/// One text to many people, each with their own fields filled in. Whoever must not or cannot get it is held back, with
/// the reason; nobody gets a text with a field that was not filled in, and nobody gets it twice. Pure.
class ManyTexts
{
public:
    ManyTexts() = default;
    /// `group`: the one that they leave from; empty: Sakari's default.
    ManyTexts(const QString& text, const GroupId& group, const QList<ChosenPerson>& people);

    /// In the order in which they were chosen.
    [[nodiscard]] const QList<OneOfMany>& all() const { return m_all; }
    /// Those who get it.
    [[nodiscard]] QList<OneOfMany> going() const;
    [[nodiscard]] int count() const { return m_count; }
    /// Whether the same people get the same texts at the same numbers as in `other`, whatever else is new about them.
    [[nodiscard]] bool goesLike(const ManyTexts& other) const;
    [[nodiscard]] int heldBack() const { return int(m_all.size()) - m_count; }
    /// Of all texts together, and of the longest of them.
    [[nodiscard]] int segments() const { return m_segments; }
    [[nodiscard]] int mostSegments() const { return m_most; }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// The braces do not match, or hold more than a field's name: it is not known what anybody would get.
    [[nodiscard]] bool isMalformed() const { return m_isMalformed; }
    [[nodiscard]] bool isTooMany() const { return m_count > mostTextsAtOnce; }
    [[nodiscard]] bool canGo() const { return m_count > 0 && !m_isEmpty && !m_isMalformed && !isTooMany(); }

private:
    QList<OneOfMany> m_all;
    int m_count = 0;
    int m_segments = 0;
    int m_most = 0;
    bool m_isEmpty = true;
    bool m_isMalformed = false;
};

/// Where a text to somebody with these conversations goes: into the one that is open from this group, as long as there
/// is exactly one. Empty: it begins another. Pure.
[[nodiscard]] ConversationId openConversation(const QList<Conversation>& conversations, const GroupId& group);

} // namespace rejoinder

Q_DECLARE_METATYPE(rejoinder::ChosenPerson)
Q_DECLARE_METATYPE(rejoinder::OneOfMany::Hindrance)
