#pragma once

#include "domain/MessageTemplate.h"

#include <QWidget>

namespace rejoinder {

class Actions;
class ContactSearchModel;
class IconButton;
class PreviewPane;
class TextLabel;

/// A template to read: what it is, what it becomes for somebody, and what can be done with it. The actions must outlive
/// it, as must the model.
class TemplateReading : public QWidget
{
    Q_OBJECT
public:
    TemplateReading(const Actions& actions, ContactSearchModel& people, QWidget* parent = nullptr);

    void show(const MessageTemplate& entry, bool isFavourite);
    void setBackShown(bool shown);
    /// To the way back to the list.
    void focusBack();
    [[nodiscard]] PreviewPane& preview() const { return *m_preview; }

Q_SIGNALS:
    void backWanted();

private:
    IconButton* m_back;
    TextLabel* m_name;
    TextLabel* m_type;
    TextLabel* m_kept;
    IconButton* m_star;
    PreviewPane* m_preview;
    TextLabel* m_media;
    TextLabel* m_stamps;
};

} // namespace rejoinder
