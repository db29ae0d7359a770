#pragma once

#include "store/Statement.h"

namespace rejoinder {

/// Reads a statement's columns one after the other, in the order in which the SELECT names them.
class Columns
{
public:
    explicit Columns(const Statement& statement, int first = 0) : m_statement(statement), m_next(first) {}

    QString text() { return m_statement.text(m_next++); }
    qint64 number() { return m_statement.number(m_next++); }
    bool flag() { return m_statement.flag(m_next++); }
    QByteArray bytes() { return m_statement.bytes(m_next++); }
    QDateTime time() { return m_statement.time(m_next++); }
    std::optional<bool> maybeFlag() { return m_statement.maybeFlag(m_next++); }
    std::optional<double> maybeReal() { return m_statement.maybeReal(m_next++); }
    [[nodiscard]] int position() const { return m_next; }
    void skip() { ++m_next; }

private:
    const Statement& m_statement;
    int m_next;
};

} // namespace rejoinder
