#pragma once

#include "domain/TemplateConflict.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace rejoinder {

class TemplateText;
class TextLabel;

/// Two versions of a template side by side, where somebody else changed it while it was edited here: what differs is
/// marked, and one of them is chosen, or the editing goes on. Below each other where there is little room.
class TemplateConflictView : public QWidget
{
    Q_OBJECT
public:
    explicit TemplateConflictView(QWidget* parent = nullptr);

    void show(const TemplateConflict& conflict);
    [[nodiscard]] const TemplateConflict& conflict() const { return m_conflict; }
    void setBusy(bool busy);

Q_SIGNALS:
    void oursWanted();
    void theirsWanted();
    void editWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Side
    {
        TextLabel* whose;
        TextLabel* when;
        TextLabel* name;
        TextLabel* type;
        TextLabel* media;
        TemplateText* text;
    };
    [[nodiscard]] Side makeSide(const QString& textName);
    [[nodiscard]] QWidget* frame(const Side& side) const;
    void fill(const Side& side, const MessageTemplate& entry, const MessageTemplate& other, bool isLeft);

    TemplateConflict m_conflict;
    TextLabel* m_title;
    TextLabel* m_what;
    Side m_ours;
    Side m_theirs;
    QWidget* m_theirsFrame;
    QBoxLayout* m_sides;
    QPushButton* m_keepOurs;
    QPushButton* m_takeTheirs;
    QPushButton* m_edit;
};

} // namespace rejoinder
