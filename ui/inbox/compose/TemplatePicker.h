#pragma once

#include "domain/Contact.h"
#include "domain/MessageTemplate.h"

#include <QWidget>

class QAbstractItemModel;
class QListView;

namespace rejoinder {

class SearchField;
class SegmentCounter;
class SpokenTemplates;
class TemplatePreview;
class TextLabel;

/// The popup above the composer: type to filter, look at the text as this contact would get it, Enter inserts, Escape
/// goes back. Floats over the thread inside the window; closes when the focus goes elsewhere.
class TemplatePicker : public QWidget
{
    Q_OBJECT
public:
    /// `templates` gives TemplateListModel::TemplateRole, filtered by whoever listens to filterChanged(); it must
    /// outlive this.
    TemplatePicker(QAbstractItemModel& templates, QWidget* parent);

    void setContact(const Contact& contact, const QString& name);
    /// Opens with everything shown and the focus on the filter, its lower edge on that of `above` (parent's
    /// coordinates).
    void openAbove(const QRect& above);
    [[nodiscard]] QString previewText() const;

Q_SIGNALS:
    void filterChanged(const QString& words);
    void chosen(const rejoinder::MessageTemplate& chosen);
    /// Escape, or the focus went elsewhere; never after chosen(). `byKey`: the agent wants back to the text.
    void closed(bool byKey);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void keepCurrent();
    void showPreview();
    void choose();
    void close(bool byKey);

    SpokenTemplates* m_spoken;
    SearchField* m_filter;
    QListView* m_list;
    TextLabel* m_nothing;
    TemplatePreview* m_preview;
    TextLabel* m_missing;
    SegmentCounter* m_counter;
    Contact m_contact;
    QString m_name;
    QRect m_above;
};

} // namespace rejoinder
