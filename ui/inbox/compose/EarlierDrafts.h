#pragma once

#include "domain/DraftHistory.h"
#include "ui/inbox/compose/ComposerPopup.h"

class QStandardItemModel;

namespace rejoinder {

class Clock;
class TemplatePreview;

/// The earlier drafts of a conversation above its composer: when and with which words, the whole text of the chosen
/// one below.
class EarlierDrafts : public ComposerPopup
{
    Q_OBJECT
public:
    EarlierDrafts(const Clock& clock, QWidget* parent);

    /// Newest first.
    void setVersions(const QList<DraftVersion>& versions);
    void openAbove(const QRect& above) override;
    [[nodiscard]] QString previewText() const;

Q_SIGNALS:
    void chosen(const rejoinder::DraftVersion& version);

private:
    [[nodiscard]] QString timeOf(const DraftVersion& version) const;
    [[nodiscard]] DraftVersion current() const;
    void fill();
    void showPreview();
    void choose() override;

    const Clock& m_clock;
    QList<DraftVersion> m_versions;
    QStandardItemModel* m_rows;
    TemplatePreview* m_preview;
};

} // namespace rejoinder
