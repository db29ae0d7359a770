#pragma once

#include "session/ContactDesk.h"

#include <QHash>
#include <QPromise>
#include <QSet>
#include <memory>
#include <utility>
#include <vector>

namespace rejoinder {

/// Remembers what it was asked; a test says what Sakari has and what comes back. Answers at once, unless told to wait.
class FakeContactDesk final : public ContactDesk
{
public:
    struct Saved
    {
        Contact base;
        Contact changed;
    };
    QHash<ContactId, Contact> atSakari; ///< by id; who is not there was deleted
    QHash<QString, Contact> known;      ///< by number
    QList<ContactId> read;
    QList<Saved> saved;
    QList<Contact> created;
    std::optional<ApiError> refusal; ///< of the next save or creation
    bool answersAtOnce = true;

    QFuture<Result<Contact>> fresh(const ContactId& id) override
    {
        read.append(id);
        return answer<Result<Contact>>([this, id]() -> Result<Contact> {
            if (refusal)
                return *std::exchange(refusal, std::nullopt);
            if (!atSakari.contains(id))
                return ApiError{.kind = ApiError::Kind::NotFound, .httpStatus = 404};
            return atSakari.value(id);
        });
    }
    QFuture<Result<ContactSaving>> save(const Contact& base, const Contact& changed) override
    {
        saved.append({base, changed});
        return answer<Result<ContactSaving>>([this, base, changed]() -> Result<ContactSaving> {
            if (refusal)
                return *std::exchange(refusal, std::nullopt);
            if (!atSakari.contains(base.id))
                return ApiError{.kind = ApiError::Kind::NotFound, .httpStatus = 404};
            if (atSakari.value(base.id) != base)
                return ContactSaving(ContactConflict{base, changed, atSakari.value(base.id)});
            atSakari.insert(base.id, changed);
            return ContactSaving(changed);
        });
    }
    QFuture<Result<ContactId>> create(const Contact& contact) override
    {
        created.append(contact);
        return answer<Result<ContactId>>([this, contact]() -> Result<ContactId> {
            if (refusal)
                return *std::exchange(refusal, std::nullopt);
            Contact made = contact;
            made.id = ContactId(QStringLiteral("made-%1").arg(created.size()));
            atSakari.insert(made.id, made);
            return made.id;
        });
    }
    QList<Creation> uncertain;
    QSet<CreationId> repeatable;
    QStringList verbs; ///< "checkAgain c1"
    bool isFound = false;

    [[nodiscard]] QList<Creation> unconfirmed() const override { return uncertain; }
    QFuture<Result<bool>> checkAgain(const CreationId& id) override
    {
        verbs << QStringLiteral("checkAgain ") + id.text();
        return answer<Result<bool>>([this]() -> Result<bool> { return isFound; });
    }
    [[nodiscard]] bool mayRepeat(const CreationId& id) const override { return repeatable.contains(id); }
    QFuture<Result<ContactId>> createAgain(const CreationId& id) override
    {
        verbs << QStringLiteral("createAgain ") + id.text();
        return answer<Result<ContactId>>([id]() -> Result<ContactId> { return ContactId(id.text()); });
    }
    void discard(const CreationId& id) override
    {
        verbs << QStringLiteral("discard ") + id.text();
        uncertain.removeIf([&id](const Creation& one) { return one.id == id; });
        Q_EMIT unconfirmedChanged();
    }
    QFuture<std::optional<Contact>> existing(const QString& e164) override
    {
        return QtFuture::makeReadyFuture(known.contains(e164) ? std::optional(known.value(e164)) : std::nullopt);
    }

    ContactVocabulary words;
    QFuture<ContactVocabulary> vocabulary() override { return QtFuture::makeReadyFuture(words); }

    /// Everything that was asked while answersAtOnce was false.
    void answerNow()
    {
        for (const auto& open : std::exchange(m_open, {}))
            open();
    }

private:
    template <class T, class Make> QFuture<T> answer(Make make)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_open.push_back([promise, make] {
            promise->addResult(make());
            promise->finish();
        });
        if (answersAtOnce)
            answerNow();
        return promise->future();
    }

    std::vector<std::function<void()>> m_open;
};

} // namespace rejoinder
