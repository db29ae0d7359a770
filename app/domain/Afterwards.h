#pragma once

#include "domain/WhenDone.h"

#include <QPromise>
#include <memory>
#include <type_traits>

namespace rejoinder {

namespace afterwards_detail {

template <class T> struct ValueOf
{
    using Type = T;
    static constexpr bool isFuture = false;
};
template <class T> struct ValueOf<QFuture<T>>
{
    using Type = T;
    static constexpr bool isFuture = true;
};

} // namespace afterwards_detail

/// whenDone() for one call after the other: the future of what `use` returns, or of what its future gives where it
/// returns one. Where `context` goes first, or a future on the way was cancelled, it ends without a result.
template <class T, class Use> auto afterwards(const QFuture<T>& future, QObject* context, Use use)
{
    using Returned = afterwards_detail::ValueOf<std::decay_t<std::invoke_result_t<Use, T>>>;
    using Value = typename Returned::Type;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    const QFuture<Value> result = promise->future();
    whenDone(future, context, [context, promise, use = std::move(use)](const T& value) mutable {
        const auto give = [promise](const Value& given) {
            promise->addResult(given);
            promise->finish();
        };
        if constexpr (Returned::isFuture)
            whenDone(use(value), context, give);
        else
            give(use(value));
    });
    return result;
}

} // namespace rejoinder
