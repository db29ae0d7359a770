#pragma once

#include <QByteArray>
#include <QFile>

namespace rejoinder {

/// An answer of Sakari's, by the name of its file in tests/api/data. Empty where there is none.
inline QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(API_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace rejoinder
