#pragma once

#include "data/Random.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace rejoinder::sandbox {

/// What customers say by themselves, by language.
class Phrases
{
public:
    Phrases();

    /// A human answer to `text`: to a question another than to a goodbye.
    QString answer(const QString& language, const QString& text, Random& random) const;
    /// A first text out of nowhere.
    QString nudge(const QString& language, Random& random) const;

private:
    struct Repertoire
    {
        QStringList toQuestion;
        QStringList toThanks;
        QStringList toAnything;
        QStringList nudges;
    };

    const Repertoire& of(const QString& language) const;

    QHash<QString, Repertoire> m_byLanguage;
};

} // namespace rejoinder::sandbox
