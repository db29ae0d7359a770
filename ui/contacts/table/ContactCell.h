#pragma once

#include "domain/ContactQuery.h"

#include <QCoreApplication>

namespace rejoinder {

/// What one cell of the table of contacts says, in words; the delegate adds shapes and colours. Pure.
class ContactCell
{
    Q_DECLARE_TR_FUNCTIONS(ContactCell)
public:
    enum class Tone { Text, Muted, Good, Warning, Bad };

    ContactCell(const ContactRow& row, ContactColumn column, const QDateTime& now);

    QString text;      ///< as it is painted; empty where the chips say all
    QString iconName;  ///< before the text; empty: none
    QStringList chips; ///< lists and tags
    Tone tone = Tone::Text;

    /// For a screen reader and for copying: the same without marks that only painting needs.
    [[nodiscard]] QString spoken() const;
    /// The heading of a column.
    [[nodiscard]] static QString heading(ContactColumn column);
};

} // namespace rejoinder
