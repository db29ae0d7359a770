#pragma once

#include "ui/text/ContactWords.h"

#include <QWidget>

class QVBoxLayout;

namespace rejoinder {

/// What is known of a person, in sections below each other: facts with their names, tags, whatever else is put there.
/// Made anew when a fact changes.
class FactSheet : public QWidget
{
    Q_OBJECT
public:
    explicit FactSheet(QWidget* parent = nullptr);

    /// Its content goes into the layout that comes back, which the sheet owns.
    QVBoxLayout* addSection(const QString& title);
    /// A section of names and values; none where there are no facts.
    void addFacts(const QString& title, const QList<ContactWords::Fact>& facts);
    /// A section of tags; none where there are none.
    void addTags(const QString& title, const QStringList& names);
};

} // namespace rejoinder
