#pragma once

#include <QString>
#include <optional>

namespace rejoinder {

/// A number that libphonenumber takes for a possible one. Pure value, thread-safe.
class PhoneNumber
{
public:
    /// `text` as people type it; `region` (ISO 3166 alpha-2) is for numbers without a "+". nullopt: not a number.
    [[nodiscard]] static std::optional<PhoneNumber> parse(const QString& text, const QString& region = {});

    [[nodiscard]] const QString& e164() const { return m_e164; }     ///< "+14155550132"
    [[nodiscard]] const QString& region() const { return m_region; } ///< "US"; empty where it has none
    [[nodiscard]] bool isValid() const { return m_valid; }           ///< a range that is really given out
    /// For people to read: "+1 415-555-0132", or the North American "+1 (415) 555-0132".
    [[nodiscard]] QString display() const;

    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;

private:
    PhoneNumber() = default;
    QString m_e164;
    QString m_region;
    bool m_valid = false;
};

/// `number` for people to read, or unchanged where it cannot be parsed. Cached: fit for painting. GUI thread.
[[nodiscard]] QString displayNumber(const QString& number);

} // namespace rejoinder
