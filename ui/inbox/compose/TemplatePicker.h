#pragma once

#include "domain/Contact.h"
#include "domain/MessageTemplate.h"
#include "ui/inbox/compose/ComposerPopup.h"

class QAbstractItemModel;

namespace rejoinder {

class SearchField;
class SegmentCounter;
class SpokenTemplates;
class TemplatePreview;
class TextLabel;

/// The templates above the composer: type to filter, look at the text as this contact would get it, take one. Ctrl+B
/// makes the current row a favourite, or takes that back.
class TemplatePicker : public ComposerPopup
{
    Q_OBJECT
public:
    /// `templates` gives TemplateListModel::TemplateRole, filtered by whoever listens to filterChanged(); it must
    /// outlive this.
    TemplatePicker(QAbstractItemModel& templates, QWidget* parent);

    void setContact(const Contact& contact, const QString& name);
    /// With everything shown and the focus on the filter.
    void openAbove(const QRect& above) override;
    [[nodiscard]] QString previewText() const;

Q_SIGNALS:
    void filterChanged(const QString& words);
    void chosen(const rejoinder::MessageTemplate& chosen);
    void favouriteWanted(const rejoinder::TemplateId& id, bool favourite);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepCurrent();
    void showPreview();
    void choose() override;
    void toggleFavourite();

    SpokenTemplates* m_spoken;
    SearchField* m_filter;
    TextLabel* m_nothing;
    TextLabel* m_kept;
    TemplatePreview* m_preview;
    TextLabel* m_missing;
    SegmentCounter* m_counter;
    Contact m_contact;
    QString m_name;
};

} // namespace rejoinder
