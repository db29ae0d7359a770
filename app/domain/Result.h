#pragma once

#include "domain/ApiError.h"

#include <variant>

namespace rejoinder {

/// A value or an ApiError. Stands in for C++23's std::expected.
template <class T> class Result
{
public:
    Result() : m_value(ApiError{}) {}
    Result(T value) : m_value(std::move(value)) {}
    Result(ApiError error) : m_value(std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_value.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// Only where ok().
    [[nodiscard]] const T& value() const { return std::get<0>(m_value); }
    [[nodiscard]] T& value() { return std::get<0>(m_value); }
    /// Only where not ok().
    [[nodiscard]] const ApiError& error() const { return std::get<1>(m_value); }

private:
    std::variant<T, ApiError> m_value;
};

/// For calls that give nothing back.
struct Done
{
    friend bool operator==(const Done&, const Done&) = default;
};

} // namespace rejoinder
