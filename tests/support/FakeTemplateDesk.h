#pragma once

#include "session/TemplateDesk.h"

#include <QPromise>
#include <functional>
#include <memory>
#include <optional>

namespace rejoinder {

/// Remembers what it is asked, and answers as a test has said.
class FakeTemplateDesk final : public TemplateDesk
{
public:
    struct Save
    {
        MessageTemplate base;
        MessageTemplate changed;
    };
    QList<TemplateId> freshened, removedIds, undone;
    QList<Save> saves;
    QList<MessageTemplate> made;
    QList<Creation> waiting; ///< unconfirmed()
    QStringList verbs;       ///< "checkAgain c1"
    QList<CreationId> repeatable;
    bool undoInTime = true;

    /// As Sakari has it; nothing: as the page knows it, which is no news.
    std::optional<MessageTemplate> freshAnswer;
    /// Nothing: what was sent.
    std::optional<Result<TemplateSaving>> saveAnswer;
    Result<TemplateId> createAnswer = TemplateId(QStringLiteral("made"));
    Result<bool> checkAnswer = false;

    QFuture<Result<MessageTemplate>> fresh(const TemplateId& id) override
    {
        freshened.append(id);
        return QtFuture::makeReadyFuture(freshAnswer
                                             ? Result<MessageTemplate>(*freshAnswer)
                                             : Result<MessageTemplate>(ApiError{.kind = ApiError::Kind::Offline}));
    }
    QFuture<Result<TemplateSaving>> save(const MessageTemplate& base, const MessageTemplate& changed) override
    {
        saves.append({base, changed});
        return QtFuture::makeReadyFuture(saveAnswer.value_or(Result<TemplateSaving>(TemplateSaving(changed))));
    }
    QFuture<Result<TemplateId>> create(const MessageTemplate& entry) override
    {
        made.append(entry);
        return QtFuture::makeReadyFuture(createAnswer);
    }
    [[nodiscard]] QList<Creation> unconfirmed() const override { return waiting; }
    QFuture<Result<bool>> checkAgain(const CreationId& id) override
    {
        verbs << QStringLiteral("checkAgain ") + id.text();
        return QtFuture::makeReadyFuture(checkAnswer);
    }
    [[nodiscard]] bool mayRepeat(const CreationId& id) const override { return repeatable.contains(id); }
    QFuture<Result<TemplateId>> createAgain(const CreationId& id) override
    {
        verbs << QStringLiteral("createAgain ") + id.text();
        return QtFuture::makeReadyFuture(createAnswer);
    }
    void discard(const CreationId& id) override { verbs << QStringLiteral("discard ") + id.text(); }
    void remove(const TemplateId& id) override { removedIds.append(id); }
    bool undoRemove(const TemplateId& id) override
    {
        if (undoInTime)
            undone.append(id);
        return undoInTime;
    }
    [[nodiscard]] std::chrono::milliseconds hold() const override { return std::chrono::minutes(1); }
};

} // namespace rejoinder
