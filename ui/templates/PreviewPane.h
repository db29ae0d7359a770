#pragma once

#include "domain/Account.h"
#include "domain/Contact.h"

#include <QWidget>
#include <optional>

namespace rejoinder {

class ContactSearchModel;
class PreviewPerson;
class SegmentCounter;
class TemplateText;
class TextLabel;

/// What a template becomes: for whom, the text in a bubble with its fields marked, what is missing, and how many
/// segments it takes at what price. `people` must outlive it.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(ContactSearchModel& people, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setBalance(const Balance& balance);
    void setPerson(const std::optional<Contact>& person);
    [[nodiscard]] const std::optional<Contact>& person() const;
    /// As the bubble shows it.
    [[nodiscard]] QString previewText() const;
    /// Everything that is said below the bubble.
    [[nodiscard]] QString notes() const;

Q_SIGNALS:
    void personChanged();

private:
    void refresh();

    PreviewPerson* m_person;
    TemplateText* m_bubble;
    TextLabel* m_missing;
    SegmentCounter* m_counter;
    TextLabel* m_alphabet;
    TextLabel* m_longest;
    QString m_text;
    Balance m_balance;
};

} // namespace rejoinder
