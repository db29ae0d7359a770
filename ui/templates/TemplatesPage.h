#pragma once

#include "ui/widgets/ListDetailPage.h"

namespace rejoinder {

class BubbleLabel;
class TemplateListModel;
class TextLabel;

/// The account's templates, to read through. They are written and changed in Sakari.
class TemplatesPage : public ListDetailPage
{
    Q_OBJECT
public:
    explicit TemplatesPage(TemplateListModel& model, QWidget* parent = nullptr);

private:
    void show(const QModelIndex& index);
    void tellEmpty();

    TemplateListModel& m_templates;
    TextLabel* m_name;
    BubbleLabel* m_text;
    TextLabel* m_facts;
};

} // namespace rejoinder
